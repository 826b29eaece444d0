import { findDependents } from '../../../domain/aendring/find-dependents';
import type { Overblik } from '../../../domain/overblik/overblik';
import type { StrategiEditor } from '../../../domain/ports/strategi-editor';
import { removeInOrder } from '../../redigering/remove-in-order';

/**
 * Removes a plan and what hangs on it to the recycle bin, the plan itself last: when a part cannot be removed, the
 * plan still stands, and another try goes on where this one stopped. Status entries stay. Throws `ServiceError`.
 */
export function removePlan(editor: StrategiEditor, handleplanId: number, overblik: Overblik): Promise<void> {
  const { ansvar, relationer, forelaeggelser } = findDependents('handleplan', handleplanId, overblik);
  return removeInOrder(editor, [
    { type: 'relation', ids: relationer },
    { type: 'forelaeggelse', ids: forelaeggelser },
    { type: 'ansvar', ids: ansvar },
    { type: 'handleplan', ids: [handleplanId] },
  ]);
}
