import type { StrategiEditor } from '../../domain/ports/strategi-editor';
import { ServiceError } from '../../domain/service-error';

/**
 * An editor that is fetched when somebody first edits: most people only read. A fetch that fails is `offline`, and the
 * next call tries again.
 */
export function createLazyEditor(load: () => Promise<StrategiEditor>): StrategiEditor {
  let loading: Promise<StrategiEditor> | null = null;
  let loaded: StrategiEditor | null = null;
  async function editor(): Promise<StrategiEditor> {
    loading ??= load();
    try {
      return (loaded = await loading);
    } catch (cause) {
      loading = null;
      throw new ServiceError('offline', { cause });
    }
  }
  return {
    open: async (type, id) => (await editor()).open(type, id),
    openMany: async (type, ids) => (await editor()).openMany(type, ids),
    create: async (ny) => (await editor()).create(ny),
    createMany: async (nye) => (await editor()).createMany(nye),
    change: async (rettelse) => (await editor()).change(rettelse),
    changeMany: async (rettelser) => (await editor()).changeMany(rettelser),
    remove: async (aaben) => (await editor()).remove(aaben),
    removeMany: async (aabne) => (await editor()).removeMany(aabne),
    createStrategi: async (udkast, onProgress) => (await editor()).createStrategi(udkast, onProgress),
    readAendringer: async (emne, onUnreadable) => (await editor()).readAendringer(emne, onUnreadable),
    untoldCount: () => loaded?.untoldCount() ?? 0,
  };
}
