import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Overblik } from '../../domain/overblik/overblik';
import { indexOverblik, type OverblikIndex } from '../../domain/overblik/index-overblik';
import { type OverblikStore, useOverblikState } from './overblik-store';

interface OverblikContextValue {
  readonly store: OverblikStore;
  readonly overblik: Overblik;
  readonly index: OverblikIndex;
}

const OverblikContext = createContext<OverblikContextValue | null>(null);

/** Gives everything inside the overview, once it has been read; until then it shows `fallback`. */
export function OverblikProvider({ store, fallback, children }: { readonly store: OverblikStore; readonly fallback: ReactNode; readonly children: ReactNode }) {
  const overblik = useOverblikState(store, (state) => state.overblik);
  const value = useMemo(() => (overblik === null ? null : { store, overblik, index: indexOverblik(overblik) }), [store, overblik]);
  if (value === null) return fallback;
  return <OverblikContext value={value}>{children}</OverblikContext>;
}

function useOverblikContext(): OverblikContextValue {
  const value = useContext(OverblikContext);
  if (value === null) throw new Error('This hook needs an OverblikProvider with an overview around it');
  return value;
}

/** The overview as it stands; changes when somebody's entry arrives. */
export function useOverblik(): Overblik {
  return useOverblikContext().overblik;
}

/** The overview's lookups, built once per overview. */
export function useOverblikIndex(): OverblikIndex {
  return useOverblikContext().index;
}

/** The store, for reading again after an own save. */
export function useOverblikStore(): OverblikStore {
  return useOverblikContext().store;
}
