import type { Posttype } from '../../domain/aendring/post';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import type { ServiceError } from '../../domain/service-error';

/** Records of one kind that may go together: nothing among them hangs on another. */
export interface Fjernelse {
  readonly type: Posttype;
  readonly ids: readonly number[];
}

/**
 * Removes records to the recycle bin, a group at a time and each group in few requests. A group begins only when the one
 * before it is gone, so that what is left still hangs together where it breaks off, and another try goes on from there.
 * What somebody else has removed meanwhile counts as removed. Throws the first `ServiceError` of a group, after the
 * others of the group have been removed. `onProgress` hears how many are gone.
 */
export async function removeInOrder(editor: StrategiEditor, grupper: readonly Fjernelse[], onProgress?: (gjort: number) => void): Promise<void> {
  let gone = 0;
  for (const { type, ids } of grupper) {
    onProgress?.(gone);
    if (ids.length === 0) continue;
    const errors = await removeGroup(editor, type, ids);
    gone += ids.length - errors.length;
    const [first] = errors;
    if (first !== undefined) {
      onProgress?.(gone);
      throw first;
    }
  }
}

async function removeGroup(editor: StrategiEditor, type: Posttype, ids: readonly number[]): Promise<readonly ServiceError[]> {
  const aabne = await editor.openMany(type, ids);
  if (aabne.length === 0) return [];
  const udfald = await editor.removeMany(aabne);
  return udfald.flatMap((each) => (each.ok || each.error.kind === 'item-missing' ? [] : [each.error]));
}
