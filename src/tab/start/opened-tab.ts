import type { ServiceError } from '../../domain/service-error';
import type { View } from '../app/address';
import { NOBODY_KEPT } from '../app/current-person';
import { createOverblikStore, type OverblikStore } from '../app/overblik-store';
import type { Services } from '../app/services';
import type { CacheKey } from '../cache/entry-name';
import { openOverblikCache } from '../cache/overblik-cache';
import { openPersonCache, type PersonCache } from '../cache/person-cache';
import { createLateServices } from './late-services';

/** The tab of one person and one site, opened over what the device keeps; the services come later. */
export interface OpenedTab {
  readonly key: CacheKey;
  readonly services: Services;
  readonly store: OverblikStore;
  readonly personCache: PersonCache;
  /** Whether the device had rows to show. */
  readonly hasRows: boolean;
  /** Whether what an address shows is made of these rows, so that they are worth waiting for. */
  readonly showsRows: (view: View) => boolean;
  /** The services are there. */
  readonly connect: (services: Services) => void;
  /** They never will be: every call rejects. */
  readonly fail: (error: ServiceError) => void;
  /** The device forgets whatever it keeps: somebody else is here, or nobody who may see it. */
  readonly forget: () => void;
}

/** Opens the tab of a person on a site. Nothing is asked of the site before `connect`. Of somebody without an id nothing is kept: it would be everybody's. */
export function openTab(key: CacheKey): OpenedTab {
  let settle: Pick<OpenedTab, 'connect' | 'fail'> = { connect: () => undefined, fail: () => undefined };
  const connected = new Promise<Services>((resolve, reject) => (settle = { connect: resolve, fail: reject }));
  const services = createLateServices(connected);
  const cache = key.person === '' ? undefined : openOverblikCache(key);
  const store = createOverblikStore(services.overblikSource, cache);
  const kept = store.state.getState().overblik;
  const showsRows = ({ side, strategiId }: View) => side === 'alle' && kept?.handleplaner.some((plan) => strategiId === null || plan.strategiId === strategiId) === true;
  return { key, services, store, personCache: cache === undefined ? NOBODY_KEPT : openPersonCache(key), hasRows: kept !== null, showsRows, ...settle, forget: () => void cache?.empty() };
}
