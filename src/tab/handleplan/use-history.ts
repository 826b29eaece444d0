import { useEffect, useState } from 'react';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';

const NONE: readonly UnreadableRow[] = [];

/** The history of a plan: newest first. After a failed reading the older entries stay, with what went wrong. */
export interface History {
  readonly entries: readonly Statusopdatering[] | null;
  readonly error: ServiceError | null;
  /** Entries that are left out, since the app cannot read them. */
  readonly unreadable: readonly UnreadableRow[];
  readonly retry: () => void;
}

/** Reads a plan's history, and again when the overview tells of a newer entry. Mount it anew for another plan. */
export function useHistory(handleplanId: number): History {
  const { journal } = useServices();
  const newest = useOverblikIndex().planstatus(handleplanId).map((row) => row.statusopdateringId).join();
  const [entries, setEntries] = useState<readonly Statusopdatering[] | null>(null);
  const [unreadable, setUnreadable] = useState(NONE);
  const [error, setError] = useState<ServiceError | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    let leftOut = NONE;
    journal.readHistory(handleplanId, (rows) => (leftOut = rows)).then(
      (history) => {
        if (!wanted) return;
        setEntries(history);
        setUnreadable(leftOut);
        setError(null);
      },
      (cause: unknown) => {
        if (wanted) setError(toServiceError(cause));
      },
    );
    return () => {
      wanted = false;
    };
  }, [journal, handleplanId, newest, attempt]);
  return { entries, error, unreadable, retry: () => setAttempt((previous) => previous + 1) };
}
