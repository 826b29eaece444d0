import { useCallback, useEffect, useRef, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Emne } from '../../domain/status/emne';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useServices } from '../app/services';
import { useRegistrations } from './emne-registrations';

/** Entries, newest first; null while they are read the first time. After a failed reading the older ones stay, with what went wrong. */
export interface EmneEntries {
  readonly entries: readonly Statusopdatering[] | null;
  readonly error: ServiceError | null;
  /** Reads again; gives what there is now, or null when that could not be read. */
  readonly reload: () => Promise<readonly Statusopdatering[] | null>;
}

/** The entries about one Omraade, or about a strategi and all its Omraader. Mount it anew for another one. */
export function useEmneEntries({ strategiId, omraadeId }: Emne): EmneEntries {
  const { journal } = useServices();
  const registrations = useRegistrations();
  const shown = useRef(true);
  const [state, setState] = useState<Omit<EmneEntries, 'reload'>>({ entries: null, error: null });
  const reload = useCallback(async () => {
    try {
      const entries = await (omraadeId === null ? journal.readStrategiHistory(strategiId) : journal.readOmraadeHistory(omraadeId));
      if (shown.current) setState({ entries, error: null });
      return entries;
    } catch (cause) {
      if (shown.current) setState((before) => ({ ...before, error: toServiceError(cause) }));
      return null;
    }
  }, [journal, strategiId, omraadeId]);
  useEffect(() => {
    shown.current = true;
    void reload();
    return () => {
      shown.current = false;
    };
  }, [reload, registrations]);
  return { ...state, reload };
}
