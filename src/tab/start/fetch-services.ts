import type * as Connect from '../app/connect-services';

/** What speaks with SharePoint and Graph, in a chunk of its own. */
export function fetchServices(): Promise<typeof Connect> {
  return import(/* webpackChunkName: "forbindelse" */ '../app/connect-services');
}
