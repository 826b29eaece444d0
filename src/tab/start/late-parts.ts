import { fetchServices } from './fetch-services';
import type * as StartTab from './start-tab';

/** Fetches what connects the tab: Teams, sign-in, SharePoint. However often it is called, they are fetched once. */
export function fetchLateParts(): Promise<typeof StartTab> {
  void Promise.allSettled([fetchServices(), import(/* webpackChunkName: "msal" */ '../../teams/msal-client')]); // Told by whoever needs them.
  return import(/* webpackChunkName: "forbindelse" */ './start-tab');
}
