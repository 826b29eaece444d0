import type { Posttype } from '../../domain/aendring/post';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { toServiceError } from '../../domain/service-error';

/** Removes a record as it stands now; one that somebody else has removed meanwhile counts as removed. Throws `ServiceError`. */
export async function removePost(editor: StrategiEditor, type: Posttype, id: number): Promise<void> {
  try {
    await editor.remove(await editor.open(type, id));
  } catch (cause) {
    if (toServiceError(cause).kind !== 'item-missing') throw cause;
  }
}
