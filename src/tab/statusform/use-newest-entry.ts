import { useEffect, useState } from 'react';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useServices } from '../app/services';

export type NewestEntry =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly entry: Statusopdatering | null }
  | { readonly phase: 'failed' };

/** The newest entry about one part of a plan; read again when `newestId` says that another one counts now. */
export function useNewestEntry(handleplanId: number, specialomraadeId: number | null, newestId: number | null): NewestEntry {
  const { journal } = useServices();
  const [newest, setNewest] = useState<NewestEntry>({ phase: 'reading' });
  useEffect(() => {
    let wanted = true;
    journal.readHistory(handleplanId).then(
      (history) => {
        if (wanted) setNewest({ phase: 'read', entry: entryToShow(history, specialomraadeId, newestId) });
      },
      () => {
        if (wanted) setNewest({ phase: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [journal, handleplanId, specialomraadeId, newestId]);
  return newest;
}

/** The entry that the projection shows, else the first (newest) about the same part. */
export function entryToShow(history: readonly Statusopdatering[], specialomraadeId: number | null, newestId: number | null): Statusopdatering | null {
  return history.find((entry) => entry.id === newestId) ?? history.find((entry) => entry.specialomraadeId === specialomraadeId) ?? null;
}
