import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overblik } from '../../domain/overblik/overblik';
import type { OverblikReading, OverblikSource } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';

/** What the screens see: nothing yet, the overview, or why there is none. A failed refresh keeps the old overview. */
export interface OverblikState {
  readonly overblik: Overblik | null;
  readonly error: ServiceError | null;
  readonly loading: boolean;
}

export interface OverblikStore {
  readonly state: StoreApi<OverblikState>;
  /** Reads everything, the first time or again after an error. */
  load(): Promise<void>;
  /** Asks whether anything changed, and takes it in. Calls while one is under way share it. */
  refresh(): Promise<void>;
}

/** The one place in the tab where the overview lives. */
export function createOverblikStore(source: OverblikSource): OverblikStore {
  const state = createStore<OverblikState>(() => ({ overblik: null, error: null, loading: false }));
  let reading: OverblikReading | null = null;
  let underWay: Promise<void> | null = null;

  async function take(next: () => Promise<OverblikReading>): Promise<void> {
    state.setState({ loading: true });
    try {
      reading = await next();
      state.setState({ overblik: reading.overblik, error: null, loading: false });
    } catch (cause) {
      state.setState({ error: toServiceError(cause), loading: false });
    }
  }

  function once(next: () => Promise<OverblikReading>): Promise<void> {
    underWay ??= take(next).finally(() => (underWay = null));
    return underWay;
  }

  return {
    state,
    load: () => once(() => source.read()),
    refresh: () => once(() => (reading === null ? source.read() : source.refresh(reading))),
  };
}

/** The part of the overview state that a component shows. */
export function useOverblikState<Part>(store: OverblikStore, select: (state: OverblikState) => Part): Part {
  return useStore(store.state, select);
}
