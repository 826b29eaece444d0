import { useEffect, useState } from 'react';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import type { HistoryPage } from '../../domain/ports/status-journal';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';

const NONE: readonly UnreadableRow[] = [];

/** The history of a plan as far as it is read: newest first. After a failed reading the older entries stay, with what went wrong. */
export interface History {
  readonly entries: readonly Statusopdatering[] | null;
  readonly error: ServiceError | null;
  /** Entries that are left out, since the app cannot read them. */
  readonly unreadable: readonly UnreadableRow[];
  readonly retry: () => void;
  /** Reads those before the last one shown; null when there are none. */
  readonly showOlder: (() => Promise<void>) | null;
}

/** A newest page over what has been read before: where they meet, the older entries stay. */
function joinPages(newest: HistoryPage, before: HistoryPage | null): HistoryPage {
  const ids = new Set(newest.entries.map(({ id }) => id));
  if (before?.entries.some(({ id }) => ids.has(id)) !== true) return newest;
  return { entries: [...newest.entries, ...before.entries.filter(({ id }) => !ids.has(id))], readOlder: before.readOlder };
}

/** Reads the newest of a plan's history, and again when the overview tells of a newer entry. Mount it anew for another plan. */
export function useHistory(handleplanId: number): History {
  const { journal } = useServices();
  const newest = useOverblikIndex().planstatus(handleplanId).map((row) => row.statusopdateringId).join();
  const [read, setRead] = useState<HistoryPage | null>(null);
  const [unreadable, setUnreadable] = useState(NONE);
  const [error, setError] = useState<ServiceError | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    let leftOut = NONE;
    const tell = (rows: readonly UnreadableRow[]) => {
      leftOut = [...leftOut, ...rows];
      if (wanted) setUnreadable(leftOut);
    };
    journal.readNewest(handleplanId, tell).then(
      (page) => {
        if (!wanted) return;
        setUnreadable(leftOut);
        setRead((before) => joinPages(page, before));
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
  const readOlder = read?.readOlder ?? null;
  const showOlder = readOlder === null ? null : () => readOlder().then(
    (older) => {
      setRead((before) => ({ entries: [...(before?.entries ?? []), ...older.entries], readOlder: older.readOlder }));
      setError(null);
    },
    (cause: unknown) => setError(toServiceError(cause)),
  );
  return { entries: read?.entries ?? null, error, unreadable, retry: () => setAttempt((previous) => previous + 1), showOlder };
}
