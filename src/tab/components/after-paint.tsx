import type { ReactNode } from 'react';
import { useAfterPaint } from './use-after-paint';

/** What may follow once what stands above it is on the screen. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  return useAfterPaint() ? children : null;
}
