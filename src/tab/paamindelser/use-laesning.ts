import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useOverblik } from '../app/overblik-context';
import { useServices } from '../app/services';
import { type LaesningState, laesningStoreOf } from './laesning-store';

/** Rounds and reminders as a page shows them: read when it opens, and again when somebody's entry arrives in the overview. */
export function useLaesning(): LaesningState & { readonly refresh: () => Promise<unknown> } {
  const store = laesningStoreOf(useServices());
  const overblik = useOverblik();
  useEffect(() => void store.refresh(), [store, overblik]);
  return { ...useStore(store.state), refresh: () => store.refresh() };
}
