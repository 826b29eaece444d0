import { useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useServices } from '../app/services';

/** What was said last, word for word, by the entry's id. */
export interface Sentences {
  readonly entries: ReadonlyMap<number, Statusopdatering>;
  /** Some are on their way. */
  readonly awaited: boolean;
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

/** Reads the entries behind the statuses on the screen, in one request after the first paint; each once. */
export function useSentences(ids: readonly number[]): Sentences {
  const { journal } = useServices();
  const [entries, setEntries] = useState<ReadonlyMap<number, Statusopdatering>>(new Map());
  const [error, setError] = useState<ServiceError | null>(null);
  const [answered, setAnswered] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = ids.filter((id) => !entries.has(id)).join();
  useEffect(() => {
    if (missing === '') return undefined;
    let wanted = true;
    journal.readEntries(missing.split(',').map(Number)).then(
      (read) => {
        if (!wanted) return;
        setError(null);
        setAnswered(missing);
        if (read.length > 0) setEntries((before) => new Map([...before, ...read.map((entry) => [entry.id, entry] as const)]));
      },
      (cause: unknown) => {
        if (!wanted) return;
        setError(toServiceError(cause));
        setAnswered(missing);
      },
    );
    return () => {
      wanted = false;
    };
  }, [journal, missing, attempt]);
  return { entries, awaited: missing !== answered && missing !== '', error, retry: () => setAttempt((previous) => previous + 1) };
}
