import { findDependents } from '../../domain/aendring/find-dependents';
import type { Overblik } from '../../domain/overblik/overblik';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { type Fjernelse, removeInOrder } from '../redigering/remove-in-order';

/** An Omraade and what hangs on it, in the order of removal: what hangs before what it hangs on. */
function removalOrder(omraadeId: number, overblik: Overblik): readonly Fjernelse[] {
  const { relationer, forelaeggelser, ansvar, handleplaner, omraader } = findDependents('omraade', omraadeId, overblik);
  return [
    { type: 'relation', ids: relationer },
    { type: 'forelaeggelse', ids: forelaeggelser },
    { type: 'ansvar', ids: ansvar },
    { type: 'handleplan', ids: handleplaner },
    ...deepestFirst(omraader, overblik),
    { type: 'omraade', ids: [omraadeId] },
  ];
}

/** A group for each level, the deepest first. */
function deepestFirst(omraadeIds: readonly number[], { omraader }: Overblik): readonly Fjernelse[] {
  const below = omraader.filter(({ id }) => omraadeIds.includes(id));
  const niveauer = [...new Set(below.map(({ niveau }) => niveau))].sort((one, other) => other - one);
  return niveauer.map((niveau) => ({ type: 'omraade', ids: below.filter((omraade) => omraade.niveau === niveau).map(({ id }) => id) }));
}

/**
 * Removes an Omraade with all that hangs on it to the recycle bin, itself last: when it breaks off, what is left still
 * hangs together, and another try goes on from there. Throws `ServiceError`.
 */
export function removeOmraade(editor: StrategiEditor, omraadeId: number, overblik: Overblik, onProgress: (gjort: number, ialt: number) => void): Promise<void> {
  const order = removalOrder(omraadeId, overblik);
  const ialt = order.reduce((sum, { ids }) => sum + ids.length, 0);
  return removeInOrder(editor, order, (gjort) => onProgress(gjort, ialt));
}
