import { useEffect, useState } from 'react';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { foldTekster } from '../../domain/udvalg/search-text';
import { useOverblik } from './overblik-context';
import { useServices } from './services';

/** The handleplaner's long texts by plan: not asked for yet or under way (null), read, or why not. */
export interface Tekster {
  readonly tekster: ReadonlyMap<number, string> | null;
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

type Read = (source: OverblikSource, handleplaner: readonly Handleplan[]) => Promise<ReadonlyMap<number, string>>;

interface Reading {
  readonly handleplaner: readonly Handleplan[];
  readonly tekster: ReturnType<Read>;
}

/** The newest reading of each source, for every search. */
const FOLDED = new WeakMap<OverblikSource, Reading>();

const readFolded: Read = (source, handleplaner) => {
  const known = FOLDED.get(source);
  if (known?.handleplaner === handleplaner) return known.tekster;
  const tekster = source.readTekster().then(foldTekster);
  FOLDED.set(source, { handleplaner, tekster });
  tekster.catch(() => FOLDED.get(source)?.tekster === tekster && FOLDED.delete(source)); // Whoever asks next asks anew.
  return tekster;
};

const readAsWritten: Read = (source) => source.readTekster();

function useReading(wanted: boolean, read: Read): Tekster {
  const { overblikSource } = useServices();
  const { handleplaner } = useOverblik();
  const [state, setState] = useState<Pick<Tekster, 'tekster' | 'error'>>({ tekster: null, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    read(overblikSource, handleplaner).then(
      (tekster) => { if (current) setState({ tekster, error: null }); },
      (cause: unknown) => { if (current) setState((before) => ({ ...before, error: toServiceError(cause) })); },
    );
    return () => {
      current = false;
    };
  }, [wanted, read, overblikSource, handleplaner, attempt]);
  return { ...state, retry: () => { setState((before) => ({ ...before, error: null })); setAttempt((before) => before + 1); } };
}

/**
 * The long texts as they were written, which the overview is without: read when they are first wanted, and again when plans have
 * changed; the earlier ones stay meanwhile. They go with whoever wanted them.
 */
export function useTekster(wanted: boolean): Tekster {
  return useReading(wanted, readAsWritten);
}

/** The same as a search wants them (`foldTekster`), and only so: of 20,000 plans both would be megabytes. Read once for all searches. */
export function useFoldedTekster(wanted: boolean): Tekster {
  return useReading(wanted, readFolded);
}
