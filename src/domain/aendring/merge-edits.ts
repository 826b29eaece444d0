import { sameValue } from './same-value';

/** Two people's changes of one record, laid together. */
export interface MergedEdits<Fields extends object> {
  /** Each field as the one who changed it left it; where both changed it differently, mine. */
  readonly merged: Fields;
  /** The fields that only the other has changed. */
  readonly fromTheirs: readonly (keyof Fields & string)[];
  /** The fields that both have changed, each in their own way: somebody has to choose. */
  readonly collisions: readonly (keyof Fields & string)[];
}

/**
 * Merges what I changed since `base` with what somebody else saved since then. Different fields merge;
 * the same field, changed alike, is no collision; changed differently, it is one, and nobody's text is taken unseen.
 */
export function mergeEdits<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): MergedEdits<Fields> {
  const fields = Object.keys(mine) as (keyof Fields & string)[];
  const changedByThem = fields.filter((field) => !sameValue(base[field], theirs[field]) && !sameValue(mine[field], theirs[field]));
  const fromTheirs = changedByThem.filter((field) => sameValue(base[field], mine[field]));
  const taken = Object.fromEntries(fromTheirs.map((field) => [field, theirs[field]])) as Partial<Fields>;
  return { merged: { ...mine, ...taken }, fromTheirs, collisions: changedByThem.filter((field) => !fromTheirs.includes(field)) };
}
