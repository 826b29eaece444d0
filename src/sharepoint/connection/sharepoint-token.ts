/**
 * Gives a bearer token for SharePoint. With `forceRefresh` the cached one is not good enough:
 * SharePoint has just refused it. With `silent` it fails rather than ask the person for anything. Throws `ServiceError` where sign-in fails.
 */
export type GetSharePointToken = (options?: { readonly forceRefresh?: boolean; readonly silent?: boolean }) => Promise<string>;
