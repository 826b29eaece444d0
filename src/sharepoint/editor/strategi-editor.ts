import type { SPFI } from '@pnp/sp';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { AendringLog } from './aendring-log';
import { changePost, changePosts } from './change-posts';
import { createPost } from './create-post';
import { createStrategi } from './create-strategi';
import { openPost, openPosts } from './open-posts';
import { removePost } from './remove-post';

export interface EditorOptions {
  /** Waits while SharePoint throttles a part of a batch; real time unless told. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Editing over a site's lists. Keep one for a session: it remembers changes that are still to be told. */
export function createStrategiEditor(sp: SPFI, options: EditorOptions = {}): StrategiEditor {
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const log = new AendringLog(sp, wait);
  return {
    open: (type, id) => openPost(sp, type, id),
    openMany: (type, ids) => openPosts(sp, type, ids),
    create: (ny) => createPost(sp, log, ny),
    change: (rettelse) => changePost(sp, log, rettelse),
    changeMany: async (rettelser) => (await changePosts(sp, log, rettelser, wait)).map((error) => (error === null ? { ok: true } : { ok: false, error })),
    remove: (aaben) => removePost(sp, log, aaben),
    createStrategi: (udkast, onProgress) => createStrategi(sp, log, udkast, { wait }, onProgress),
    readAendringer: (emne, onUnreadable) => log.read(emne, onUnreadable),
    untoldCount: () => log.untoldCount,
  };
}
