import { findDependents } from '../../domain/aendring/find-dependents';
import type { Posttype } from '../../domain/aendring/post';
import type { Overblik } from '../../domain/overblik/overblik';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { removePost } from '../redigering/remove-post';

/** An Omraade and what hangs on it, in the order of removal: what hangs before what it hangs on. */
function removalOrder(omraadeId: number, overblik: Overblik): readonly (readonly [Posttype, number])[] {
  const { relationer, forelaeggelser, ansvar, handleplaner, omraader } = findDependents('omraade', omraadeId, overblik);
  const niveauOf = new Map(overblik.omraader.map(({ id, niveau }) => [id, niveau]));
  const deepestFirst = [...omraader].sort((one, other) => (niveauOf.get(other) ?? 0) - (niveauOf.get(one) ?? 0));
  const of = (type: Posttype, ids: readonly number[]) => ids.map((id) => [type, id] as const);
  return [...of('relation', relationer), ...of('forelaeggelse', forelaeggelser), ...of('ansvar', ansvar), ...of('handleplan', handleplaner), ...of('omraade', deepestFirst), ['omraade', omraadeId]];
}

/**
 * Removes an Omraade with all that hangs on it to the recycle bin, itself last: when it breaks off, what is left still
 * hangs together, and another try goes on from there. Throws `ServiceError`.
 */
export async function removeOmraade(editor: StrategiEditor, omraadeId: number, overblik: Overblik, onProgress: (gjort: number, ialt: number) => void): Promise<void> {
  const order = removalOrder(omraadeId, overblik);
  for (const [at, [type, id]] of order.entries()) {
    onProgress(at, order.length);
    await removePost(editor, type, id);
  }
}
