/** Just what is used of MSAL: fetched as one chunk, and the rest of the library left out of it. */
export { BrowserCacheLocation, createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
