import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { changedFields } from '../../domain/aendring/changed-fields';
import type { AabenPost, Poster, Posttype } from '../../domain/aendring/post';
import { sameValue } from '../../domain/aendring/same-value';
import type { Rettelse } from '../../domain/ports/strategi-editor';
import { listAt } from '../connection/list-at';
import type { ColumnValues } from '../rows/row-reader';
import { parsePost } from './parse-post';
import { addressOf, postList } from './post-lists';
import { refuseUnfit } from './refuse-unfit';

/** A change worked out: the record before and after, and the columns in which the two differ. */
export interface PlannedChange<Type extends Posttype = Posttype> {
  readonly aaben: AabenPost<Type>;
  /** As the list will give it back. */
  readonly efter: Poster[Type];
  /** Empty: there is nothing to save. */
  readonly columns: ColumnValues;
}

/** Works a change out. Throws `ServiceError` (`refused`) where a text does not fit its column or holds a CPR number. */
export function planChange<Type extends Posttype>({ aaben, felter }: Rettelse<Type>): PlannedChange<Type> {
  const { columns: toColumns } = postList(aaben.type);
  const before = toColumns(aaben.post);
  const changed = { ...aaben.post, ...felter };
  refuseUnfit(aaben.type, changed, changedFields(aaben.post, changed).map(({ felt }) => felt));
  const after = toColumns(changed);
  const columns = Object.fromEntries(Object.entries(after).filter(([name, value]) => !sameValue(before[name], value)));
  return { aaben, efter: parsePost(aaben.type, { Id: aaben.post.id, Noegle: aaben.post.noegle, ...after }), columns };
}

const UPDATED = v.object({ etag: v.nullish(v.string()) });

/** Saves a change under `If-Match`; the new version's mark, null where the answer hides it. */
export async function sendChange(sp: SPFI, { aaben, columns }: PlannedChange): Promise<string | null> {
  const updated: unknown = await listAt(sp, addressOf(aaben.type)).items.getById(aaben.post.id).update(columns, aaben.etag);
  const parsed = v.safeParse(UPDATED, updated);
  return parsed.success ? (parsed.output.etag ?? null) : null;
}
