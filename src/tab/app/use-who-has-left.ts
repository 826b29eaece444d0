import { useEffect } from 'react';
import { peopleInCharge } from '../../domain/aktoer/people-in-charge';
import type { OverblikStore } from './overblik-store';
import { useOverblikStore } from './overblik-context';
import { type Services, useServices } from './services';

/** One asking a session: people do not leave by the minute. */
const asked = new WeakSet<OverblikStore>();

async function markLeft(store: OverblikStore, findLeft: Services['findLeft']): Promise<void> {
  const overblik = store.state.getState().overblik;
  if (overblik === null) return;
  const idOf = new Map(peopleInCharge(overblik).flatMap(({ id, upn }) => (upn === null ? [] : [[upn, id] as const])));
  const left = await findLeft([...idOf.keys()]);
  if (left.size > 0) store.markLeft(new Set([...idOf].filter(([upn]) => left.has(upn)).map(([, id]) => id)));
}

/**
 * Asks the directory, beside the rows, which of the people in charge have left, and lets them show as such everywhere.
 * For the pages of a strategikonsulent. Where the directory may not be asked, everybody counts as still there.
 */
export function useWhoHasLeft(): void {
  const store = useOverblikStore();
  const { findLeft } = useServices();
  useEffect(() => {
    if (asked.has(store)) return;
    asked.add(store);
    markLeft(store, findLeft).catch(() => asked.delete(store)); // Asked again with the next page.
  }, [store, findLeft]);
}
