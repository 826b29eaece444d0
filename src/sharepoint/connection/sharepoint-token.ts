/**
 * Gives a bearer token for SharePoint. With `forceRefresh` the cached one is not good enough:
 * SharePoint has just refused it. Throws `ServiceError` where sign-in fails.
 */
export type GetSharePointToken = (options?: { readonly forceRefresh?: boolean }) => Promise<string>;
