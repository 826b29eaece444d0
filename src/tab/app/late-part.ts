import { useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';

/** A part of the screen in a chunk of its own; null until it is there, with the failure and another try where it cannot be fetched. */
export interface LatePart<Part> {
  readonly part: Part | null;
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

/**
 * A hook for what may come after the first rows: it is fetched once something that needs it has been drawn, and is
 * there at once the next time. What is shown meanwhile, and on failure, is the caller's to say.
 */
export function createLatePart<Part extends object>(load: () => Promise<Part>): (wanted?: boolean) => LatePart<Part> {
  let loaded: { readonly part: Part } | null = null;
  return function useLatePart(wanted = true) {
    const [state, setState] = useState<{ readonly part: Part } | null>(loaded);
    const [error, setError] = useState<ServiceError | null>(null);
    const [attempt, setAttempt] = useState(0);
    const missing = wanted && state === null;
    useEffect(() => {
      if (!missing) return;
      load().then(
        (part) => setState((loaded = { part })),
        (cause: unknown) => setError(toServiceError(cause)),
      );
    }, [missing, attempt]);
    const retry = () => {
      setError(null);
      setAttempt((previous) => previous + 1);
    };
    return { part: state?.part ?? null, error, retry };
  };
}
