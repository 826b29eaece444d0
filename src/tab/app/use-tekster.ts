import { useEffect, useState } from 'react';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblik } from './overblik-context';
import { useServices } from './services';

/** The handleplaner's long texts by plan: not asked for yet or under way (null), read, or why not. */
export interface Tekster {
  readonly tekster: ReadonlyMap<number, string> | null;
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

interface Reading {
  readonly handleplaner: readonly Handleplan[];
  readonly tekster: Promise<ReadonlyMap<number, string>>;
}

/** One reading at a time, shared by search and grid. */
const READINGS = new WeakMap<OverblikSource, Reading>();

function read(source: OverblikSource, handleplaner: readonly Handleplan[]): Promise<ReadonlyMap<number, string>> {
  const known = READINGS.get(source);
  if (known?.handleplaner === handleplaner) return known.tekster;
  const tekster = source.readTekster();
  READINGS.set(source, { handleplaner, tekster });
  tekster.catch(() => READINGS.delete(source)); // Whoever asks next asks anew.
  return tekster;
}

/** The long texts, which the overview is without: read when they are first wanted, and again when plans have changed; the earlier ones stay meanwhile. */
export function useTekster(wanted: boolean): Tekster {
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
  }, [wanted, overblikSource, handleplaner, attempt]);
  return { ...state, retry: () => { setState((before) => ({ ...before, error: null })); setAttempt((before) => before + 1); } };
}
