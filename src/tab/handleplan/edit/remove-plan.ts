import { findDependents } from '../../../domain/aendring/find-dependents';
import type { Overblik } from '../../../domain/overblik/overblik';
import type { StrategiEditor } from '../../../domain/ports/strategi-editor';
import { removePost } from '../../redigering/remove-post';

/**
 * Removes a plan and what hangs on it to the recycle bin, the plan itself last: when a part cannot be removed, the
 * plan still stands, and another try goes on where this one stopped. Status entries stay. Throws `ServiceError`.
 */
export async function removePlan(editor: StrategiEditor, handleplanId: number, overblik: Overblik): Promise<void> {
  const { ansvar, relationer, forelaeggelser } = findDependents('handleplan', handleplanId, overblik);
  for (const id of relationer) await removePost(editor, 'relation', id);
  for (const id of forelaeggelser) await removePost(editor, 'forelaeggelse', id);
  for (const id of ansvar) await removePost(editor, 'ansvar', id);
  await removePost(editor, 'handleplan', handleplanId);
}
