import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { CurrentPerson } from '../../domain/ports/current-person';
import { toServiceError, type ServiceError } from '../../domain/service-error';
import { useServices } from './services';

/** Who is signed in: not known yet, known, or why not. */
export type CurrentPersonState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'known'; readonly currentPerson: CurrentPerson }
  | { readonly phase: 'failed'; readonly error: ServiceError; readonly retry: () => void };

const CurrentPersonContext = createContext<CurrentPersonState>({ phase: 'reading' });

/** Asks once who is signed in, at the same time as the overview is read. */
export function CurrentPersonProvider({ children }: { readonly children: ReactNode }) {
  const { currentPerson: source } = useServices();
  const [state, setState] = useState<CurrentPersonState>({ phase: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: CurrentPersonState) => {
      if (wanted) setState(next);
    };
    const retry = () => {
      settle({ phase: 'reading' });
      setAttempt((previous) => previous + 1);
    };
    source.read().then(
      (currentPerson) => settle({ phase: 'known', currentPerson }),
      (cause: unknown) => settle({ phase: 'failed', error: toServiceError(cause), retry }),
    );
    return () => {
      wanted = false;
    };
  }, [source, attempt]);
  return <CurrentPersonContext value={state}>{children}</CurrentPersonContext>;
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
