import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { addressOf, changeView, readAddress, type View, type ViewChange } from './address';

export interface ViewContextValue {
  readonly view: View;
  /** Goes to a view that differs from this one as told; the browser's "back" comes back. */
  readonly go: (change: ViewChange) => void;
  /** Goes there in the place of this view: for what changes with every key, which "back" should not walk through. */
  readonly replace: (change: ViewChange) => void;
  /** The address of such a view, for a link: `hrefOf({ side: 'alle', udvalg: { omraadeId: 7, fremdrift: ['forsinket'] } })`. */
  readonly hrefOf: (change: ViewChange) => string;
}

const ViewContext = createContext<ViewContextValue | null>(null);

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The browser says nothing when an address is replaced, so we do. */
function replaceHash(hash: string): void {
  window.history.replaceState(window.history.state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Keeps what is on the screen in the page's address. `start` counts where the address names nothing. */
export function ViewProvider({ start, children }: { readonly start: View; readonly children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const value = useMemo(() => {
    const view = readAddress(hash, start);
    const hrefOf = (change: ViewChange) => addressOf(changeView(view, change));
    return { view, hrefOf, go: (change: ViewChange) => void (window.location.hash = hrefOf(change)), replace: (change: ViewChange) => replaceHash(hrefOf(change)) };
  }, [hash, start]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

/** What is on the screen, and how to go elsewhere. */
export function useView(): ViewContextValue {
  const value = useContext(ViewContext);
  if (value === null) throw new Error('useView needs a ViewProvider around it');
  return value;
}
