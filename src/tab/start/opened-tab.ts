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
  /** The services are there, or never will be: then every call rejects. */
  readonly connect: (services: Services | PromiseLike<Services>) => void;
  /** The device forgets whatever it keeps: somebody else is here, or nobody who may see it. */
  readonly forget: () => void;
}

/** Opens the tab of a person on a site. Nothing is asked of the site before `connect`. */
export function openTab(key: CacheKey): OpenedTab {
  let connect: OpenedTab['connect'] = () => undefined;
  const connected = new Promise<Services>((resolve) => (connect = resolve));
  const services = createLateServices(connected);
  const cache = openOverblikCache(key);
  const store = createOverblikStore(services.overblikSource, cache);
  return { key, services, store, personCache: openPersonCache(key), hasRows: store.state.getState().overblik !== null, connect, forget: () => void cache.empty() };
}
