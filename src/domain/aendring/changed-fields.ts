import type { Feltaendring } from './aendring';
import { sameValue } from './same-value';

/** A record, or some fields of one. */
type Indhold = Readonly<Record<string, unknown>>;

const NOT_FIELDS: readonly string[] = ['id', 'noegle'];

/**
 * The fields that really differ between two versions of a record, before and after. `foer` null: the record is new;
 * `efter` null: it is gone; then its empty fields are left out.
 */
export function changedFields(foer: object | null, efter: object | null): readonly Feltaendring[] {
  const [before, after] = [(foer ?? {}) as Indhold, (efter ?? {}) as Indhold];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((felt) => !NOT_FIELDS.includes(felt) && !sameValue(before[felt], after[felt]))
    .map((felt) => ({ felt, foer: before[felt] ?? null, efter: after[felt] ?? null }));
}
