import { useEffect, useState } from 'react';
import type { Aendring } from '../../domain/aendring/aendring';
import type { Emne } from '../../domain/ports/strategi-editor';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { useServices } from '../app/services';

/** The changes of something, newest first. After a failed reading the older ones stay, with what went wrong. */
export interface Aendringer {
  readonly aendringer: readonly Aendring[] | null;
  readonly error: ServiceError | null;
  readonly unreadable: readonly UnreadableRow[];
  readonly retry: () => void;
}

/** Reads the changes of something, and again when `version` (of what the overview knows of it) is another. Mount it anew for another one. */
export function useAendringer(emne: Emne, version: string): Aendringer {
  const { editor } = useServices();
  const about = JSON.stringify(emne);
  const [state, setState] = useState<Omit<Aendringer, 'retry'>>({ aendringer: null, error: null, unreadable: [] });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    let unreadable: readonly UnreadableRow[] = [];
    editor.readAendringer(JSON.parse(about) as Emne, (rows) => (unreadable = rows)).then(
      (aendringer) => {
        if (wanted) setState({ aendringer, error: null, unreadable });
      },
      (cause: unknown) => {
        if (wanted) setState((before) => ({ ...before, error: toServiceError(cause) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [editor, about, version, attempt]);
  return { ...state, retry: () => setAttempt((previous) => previous + 1) };
}
