import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading, OverblikSource, UnreadableRow } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';

/** What the screens see: nothing yet, the overview, or why there is none. A failed refresh keeps the old overview. */
export interface OverblikState {
  readonly overblik: Overblik | null;
  readonly error: ServiceError | null;
  readonly loading: boolean;
  /** Rows that are left out, since the app cannot read them. */
  readonly unreadable: readonly UnreadableRow[];
  /** The app is older than the lists. */
  readonly newer: boolean;
}

export interface OverblikStore {
  readonly state: StoreApi<OverblikState>;
  /** Reads everything, the first time or again after an error. */
  load(): Promise<void>;
  /**
   * Asks whether anything changed, and takes it in. A call while another is under way waits for it and asks
   * anew: the one under way may have left before what the caller has just saved. Such calls share that second asking.
   */
  refresh(): Promise<void>;
  /** Those of the people (by id) whom the directory knows to have left: from now on they show as such. */
  markLeft(personIds: ReadonlySet<number>): void;
}

/** The one place in the tab where the overview lives. */
export function createOverblikStore(source: OverblikSource): OverblikStore {
  const state = createStore<OverblikState>(() => ({ overblik: null, error: null, loading: false, unreadable: [], newer: false }));
  let reading: OverblikReading | null = null;
  let left: ReadonlySet<number> = new Set();
  let underWay: Promise<void> | null = null;
  let following: Promise<void> | null = null;

  async function take(next: () => Promise<OverblikReading>): Promise<void> {
    state.setState({ loading: true });
    try {
      const previous = reading;
      reading = await next();
      const unchanged = reading.overblik === previous?.overblik;
      state.setState({ ...(!unchanged && { overblik: withLeft(reading.overblik, left) }), error: null, loading: false, unreadable: reading.unreadable ?? [], newer: reading.newer ?? false });
    } catch (cause) {
      state.setState({ error: toServiceError(cause), loading: false });
    }
  }

  function once(next: () => Promise<OverblikReading>): Promise<void> {
    underWay ??= take(next).finally(() => (underWay = null));
    return underWay;
  }

  function ask(): Promise<void> {
    return once(() => (reading === null ? source.read() : source.refresh(reading)));
  }

  function askAfter(current: Promise<void>): Promise<void> {
    following ??= current.then(() => {
      following = null;
      return ask();
    });
    return following;
  }

  return {
    state,
    load: () => once(() => source.read()),
    refresh: () => (underWay === null ? ask() : askAfter(underWay)),
    markLeft: (personIds) => {
      left = personIds;
      if (reading !== null) state.setState({ overblik: withLeft(reading.overblik, left) });
    },
  };
}

function withLeft(overblik: Overblik, left: ReadonlySet<number>): Overblik {
  if (left.size === 0) return overblik;
  return { ...overblik, personer: overblik.personer.map((person) => (left.has(person.id) ? { ...person, aktiv: false } : person)) };
}

/** The part of the overview state that a component shows. */
export function useOverblikState<Part>(store: OverblikStore, select: (state: OverblikState) => Part): Part {
  return useStore(store.state, select);
}
