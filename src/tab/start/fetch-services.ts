import { ServiceError } from '../../domain/service-error';
import type * as Connect from '../app/connect-services';

/** What speaks with SharePoint and Graph, in a chunk of its own. Rejects as `offline` where it cannot be fetched. */
export function fetchServices(): Promise<typeof Connect> {
  return import(/* webpackChunkName: "forbindelse" */ '../app/connect-services').catch((cause: unknown) => {
    throw new ServiceError('offline', { cause });
  });
}
