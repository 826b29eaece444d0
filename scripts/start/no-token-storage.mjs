/**
 * Stands in for MSAL's way of keeping tokens encrypted in the browser's storage: the tab keeps them in memory alone
 * (src/teams/sign-in.ts), so nothing ever makes one of these.
 */
export class LocalStorage {
  constructor() {
    throw new Error('Tokens stay in memory');
  }
}
