import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dato } from '../../domain/dato';
import { momentOf } from '../../domain/kalender/danish-time';
import { addDays } from '../../domain/kalender/add-days';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Paamindelsesbog, Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Services } from '../app/services';

/** How far back log, answers and entries are read, in days. */
export const LAESES_DAGE = 180;

/** Rounds and reminders as last read: nothing yet, the reading, or why there is none. A failed reading keeps the old one. */
export interface LaesningState {
  readonly laesning: Paamindelseslaesning | null;
  readonly error: ServiceError | null;
  readonly loading: boolean;
}

export interface LaesningStore {
  readonly state: StoreApi<LaesningState>;
  /** Reads, unless somebody has. */
  once(): Promise<void>;
  /** Reads again; a reading that is under way may have left before what the caller has just saved, so it is waited for first. */
  refresh(): Promise<Paamindelseslaesning | null>;
}

const STORES = new WeakMap<Paamindelsesbog, LaesningStore>();

function sinceOf(today: Dato): string {
  return momentOf(addDays(today, -LAESES_DAGE), 0);
}

/** Entries are only ever added: where none has come or gone, what was read before stands, and all that was reckoned from it. */
function keepEntries(before: Paamindelseslaesning | null, next: Paamindelseslaesning): Paamindelseslaesning {
  const [old, read] = [before?.indmeldinger ?? [], next.indmeldinger];
  const same = old.length === read.length && old.at(0)?.id === read.at(0)?.id && old.at(-1)?.id === read.at(-1)?.id;
  return same && before !== null ? { ...next, indmeldinger: before.indmeldinger } : next;
}

function createLaesningStore({ paamindelser, now }: Pick<Services, 'paamindelser' | 'now'>): LaesningStore {
  const state = createStore<LaesningState>(() => ({ laesning: null, error: null, loading: false }));
  let underWay: Promise<void> | null = null;

  async function read(): Promise<void> {
    state.setState({ loading: true });
    try {
      const read = await paamindelser.read(sinceOf(datoInCopenhagen(now())));
      state.setState(({ laesning }) => ({ laesning: keepEntries(laesning, read), error: null, loading: false }));
    } catch (cause) {
      state.setState({ error: toServiceError(cause), loading: false });
    }
  }

  function start(): Promise<void> {
    underWay ??= read().finally(() => (underWay = null));
    return underWay;
  }

  return {
    state,
    once: () => (state.getState().laesning === null ? start() : Promise.resolve()),
    refresh: async () => {
      if (underWay !== null) await underWay;
      await start();
      return state.getState().error === null ? state.getState().laesning : null;
    },
  };
}

/** The one reading of a book that the pages share. */
export function laesningStoreOf(services: Pick<Services, 'paamindelser' | 'now'>): LaesningStore {
  const known = STORES.get(services.paamindelser);
  if (known !== undefined) return known;
  const store = createLaesningStore(services);
  STORES.set(services.paamindelser, store);
  return store;
}
