import type { ReactNode } from 'react';
import { useElapsed } from './use-elapsed';

/** Something to say once a wait has lasted ten seconds; mount it with the wait. */
export function SlowNote({ children }: { readonly children: ReactNode }) {
  return useElapsed(10_000) ? children : null;
}
