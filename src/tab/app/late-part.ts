import { useEffect, useReducer, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Language } from '../../texts/language';
import { fetchShelves, hasShelves, type Shelf } from '../../texts/text-library';
import { useTranslation } from './translation';

/** A part of the screen in a chunk of its own; null until it and its texts are there, with the failure and another try where they cannot be fetched. */
export interface LatePart<Part> {
  readonly part: Part | null;
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

export interface UseLatePart<Part> {
  (wanted?: boolean): LatePart<Part>;
  /** Fetches it before it is drawn. Never rejects: a failure is told, with another try, where it is drawn. */
  readonly fetch: (language: Language) => Promise<void>;
}

/**
 * A hook for what may come after the first rows: it is fetched once something that needs it has been drawn, and is
 * there at once the next time. What is shown meanwhile, and on failure, is the caller's to say. `shelves`: its texts.
 */
export function createLatePart<Part extends object>(load: () => Promise<Part>, shelves: readonly Shelf[]): UseLatePart<Part> {
  let loaded: Part | null = null;
  /** All places that draw it: another try in one of them is one for all. */
  const places = new Set<() => void>();

  async function fetchPart(language: Language): Promise<void> {
    [loaded] = await Promise.all([loaded ?? load(), fetchShelves(language, shelves)]);
    for (const redraw of places) redraw();
  }

  function useLatePart(wanted = true): LatePart<Part> {
    const { language } = useTranslation();
    const [error, setError] = useState<ServiceError | null>(null);
    const [attempt, redraw] = useReducer((previous: number) => previous + 1, 0);
    const part = hasShelves(language, shelves) ? loaded : null;
    const missing = wanted && part === null;
    useEffect(() => {
      places.add(redraw);
      return () => void places.delete(redraw);
    }, []);
    useEffect(() => {
      if (missing) fetchPart(language).catch((cause: unknown) => setError(toServiceError(cause)));
    }, [missing, language, attempt]);
    const retry = () => {
      setError(null);
      redraw();
    };
    return { part, error: part === null ? error : null, retry };
  }

  return Object.assign(useLatePart, { fetch: (language: Language) => fetchPart(language).catch(() => undefined) });
}
