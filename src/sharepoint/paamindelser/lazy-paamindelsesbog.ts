import type { Paamindelsesbog } from '../../domain/ports/paamindelsesbog';
import { ServiceError } from '../../domain/service-error';

/** Rounds and reminders, fetched when somebody first asks for them: most people never do. A fetch that fails is `offline`, and the next call tries again. */
export function createLazyPaamindelsesbog(load: () => Promise<Paamindelsesbog>): Paamindelsesbog {
  let loading: Promise<Paamindelsesbog> | null = null;
  async function bog(): Promise<Paamindelsesbog> {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = null;
      throw new ServiceError('offline', { cause });
    }
  }
  return {
    read: async (since) => (await bog()).read(since),
    open: async (type, id) => (await bog()).open(type, id),
    create: async (type, noegle, felter) => (await bog()).create(type, noegle, felter),
    change: async (type, aaben, felter) => (await bog()).change(type, aaben, felter),
    remove: async (type, aaben) => (await bog()).remove(type, aaben),
    answer: async (svar) => (await bog()).answer(svar),
    close: async (aaben, billede) => (await bog()).close(aaben, billede),
    readBillede: async (rundeId) => (await bog()).readBillede(rundeId),
  };
}
