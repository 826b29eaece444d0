import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { CurrentPerson } from '../../domain/ports/current-person';
import { toServiceError, type ServiceError, type ServiceErrorKind } from '../../domain/service-error';
import type { PersonCache } from '../cache/person-cache';
import { type OverblikStore, useOverblikState } from './overblik-store';
import { useServices } from './services';

/** Who is signed in: not known yet, known, or why not. */
export type CurrentPersonState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'known'; readonly currentPerson: CurrentPerson }
  | { readonly phase: 'failed'; readonly error: ServiceError; readonly retry: () => void };

const CurrentPersonContext = createContext<CurrentPersonState>({ phase: 'reading' });

/** For where nothing is kept. */
export const NOBODY_KEPT: PersonCache = { read: () => null, keep: () => undefined };

/** Whoever is refused is not who was here before. */
const REFUSED: readonly ServiceErrorKind[] = ['signed-out', 'no-access', 'consent-refused'];

function known(currentPerson: CurrentPerson | null): CurrentPersonState {
  return currentPerson === null ? { phase: 'reading' } : { phase: 'known', currentPerson };
}

export interface CurrentPersonProviderProps {
  readonly store: OverblikStore;
  readonly cache?: PersonCache;
  readonly children: ReactNode;
}

/**
 * Asks once who is signed in, at the same time as the overview is read; until the answer, it is who it was at the last visit.
 * Kept beside rows that the lists have confirmed and no others: somebody who is refused leaves no name on the device, whichever answer comes first.
 */
export function CurrentPersonProvider({ store, cache = NOBODY_KEPT, children }: CurrentPersonProviderProps) {
  const { currentPerson: source } = useServices();
  const [state, setState] = useState<CurrentPersonState>(() => known(cache.read()));
  const [confirmed, setConfirmed] = useState<CurrentPerson | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: (previous: CurrentPersonState) => CurrentPersonState) => {
      if (wanted) setState(next);
    };
    const retry = () => {
      settle(() => ({ phase: 'reading' }));
      setAttempt((previous) => previous + 1);
    };
    source.read().then(
      (currentPerson) => {
        if (wanted) setConfirmed(currentPerson);
        settle((previous) => (isSame(previous, currentPerson) ? previous : known(currentPerson)));
      },
      (cause: unknown) => {
        const error = toServiceError(cause);
        settle((previous) => (previous.phase === 'known' && !REFUSED.includes(error.kind) ? previous : { phase: 'failed', error, retry }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [source, attempt]);
  const rowsStand = useRowsStand(store);
  useEffect(() => {
    if (confirmed !== null && rowsStand) cache.keep(confirmed);
  }, [cache, confirmed, rowsStand]);
  return <CurrentPersonContext value={state}>{children}</CurrentPersonContext>;
}

/** The rows are the lists' own, and the lists have not refused them since. */
function useRowsStand(store: OverblikStore): boolean {
  return useOverblikState(store, ({ whole, kept, error }) => whole && kept === null && !(error !== null && REFUSED.includes(error.kind)));
}

function isSame(state: CurrentPersonState, currentPerson: CurrentPerson): boolean {
  return state.phase === 'known' && JSON.stringify(state.currentPerson) === JSON.stringify(currentPerson);
}

/** Who is signed in, or how far the asking is. */
export function useCurrentPersonState(): CurrentPersonState {
  return useContext(CurrentPersonContext);
}

/** Who is signed in. Only for screens that are shown once it is known (Mine, the status form); throws elsewhere. */
export function useCurrentPerson(): CurrentPerson {
  const state = useCurrentPersonState();
  if (state.phase !== 'known') throw new Error('useCurrentPerson is for screens that are shown once the person is known');
  return state.currentPerson;
}
