import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { addressOf, readAddress, type View } from './address';

export interface ViewContextValue {
  readonly view: View;
  /** Goes to a view that differs from this one as told; the browser's "back" comes back. */
  readonly go: (change: Partial<View>) => void;
  /** The address of such a view, for a link. */
  readonly hrefOf: (change: Partial<View>) => string;
}

const ViewContext = createContext<ViewContextValue | null>(null);

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Keeps what is on the screen in the page's address. `start` counts where the address names nothing. */
export function ViewProvider({ start, children }: { readonly start: View; readonly children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const value = useMemo(() => {
    const view = readAddress(hash, start);
    const hrefOf = (change: Partial<View>) => addressOf({ ...view, ...change });
    return { view, hrefOf, go: (change: Partial<View>) => void (window.location.hash = hrefOf(change)) };
  }, [hash, start]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

/** What is on the screen, and how to go elsewhere. */
export function useView(): ViewContextValue {
  const value = useContext(ViewContext);
  if (value === null) throw new Error('useView needs a ViewProvider around it');
  return value;
}
