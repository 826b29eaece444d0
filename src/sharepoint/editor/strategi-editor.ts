import type { SPFI } from '@pnp/sp';
import type { StrategiEditor, Udfald } from '../../domain/ports/strategi-editor';
import type { ServiceError } from '../../domain/service-error';
import { AendringLog } from './aendring-log';
import { changePost, changePosts } from './change-posts';
import { createPost, createPosts } from './create-posts';
import { createStrategi } from './create-strategi';
import { openPost, openPosts } from './open-posts';
import { removePost, removePosts } from './remove-posts';

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
    createMany: (nye) => createPosts(sp, log, nye, wait),
    change: (rettelse) => changePost(sp, log, rettelse),
    changeMany: async (rettelser) => (await changePosts(sp, log, rettelser, wait)).map(toUdfald),
    remove: (aaben) => removePost(sp, log, aaben),
    removeMany: async (aabne) => (await removePosts(sp, log, aabne, wait)).map(toUdfald),
    createStrategi: (udkast, onProgress) => createStrategi(sp, log, udkast, { wait }, onProgress),
    readAendringer: (emne, onUnreadable) => log.read(emne, onUnreadable),
    untoldCount: () => log.untoldCount,
  };
}

function toUdfald(error: ServiceError | null): Udfald {
  return error === null ? { ok: true } : { ok: false, error };
}
