import type { Felter, Poster, Posttype } from '../../domain/aendring/post';
import { sameValue } from '../../domain/aendring/same-value';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { ServiceError } from '../../domain/service-error';

/** Fields to put into one record, and the record as the decision was made on it. */
export interface Feltsaet<Type extends 'omraade' | 'handleplan'> {
  readonly id: number;
  readonly seen: Partial<Poster[Type]>;
  readonly felter: Partial<Felter<Type>>;
}

/** Whether somebody has changed one of the fields since it was decided on. */
function isStale<Type extends Posttype>(now: Poster[Type], seen: Partial<Poster[Type]>, felter: Partial<Felter<Type>>): boolean {
  return (Object.keys(felter) as (keyof Felter<Type>)[]).some((felt) => !sameValue(now[felt], seen[felt]));
}

/**
 * Puts fields into several records of one kind. Nothing is saved where somebody has changed one of those fields
 * meanwhile: what was decided on is no longer so. Throws `ServiceError`: `conflict` then, `item-missing` where one is gone.
 */
export async function saveFields<Type extends 'omraade' | 'handleplan'>(editor: StrategiEditor, type: Type, saet: readonly Feltsaet<Type>[]): Promise<void> {
  if (saet.length === 0) return;
  const aabne = new Map((await editor.openMany(type, saet.map(({ id }) => id))).map((aaben) => [aaben.post.id, aaben]));
  const rettelser = saet.map(({ id, seen, felter }) => {
    const aaben = aabne.get(id);
    if (aaben === undefined) throw new ServiceError('item-missing', { subject: type });
    if (isStale(aaben.post, seen, felter)) throw new ServiceError('conflict', { subject: type });
    return { aaben, felter };
  });
  for (const udfald of await editor.changeMany(rettelser)) if (!udfald.ok) throw udfald.error;
}
