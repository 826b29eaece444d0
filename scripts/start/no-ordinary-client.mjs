/**
 * Stands in for the half of MSAL that signs in by windows and frames of its own: 30 kB that the tab never runs, since it
 * signs in through Teams' bridge alone (src/teams/sign-in.ts). MSAL turns to it when the bridge is there and does not
 * open; then it is said at once, by the code that MSAL itself has for it, that this is not Teams.
 */
export class StandardController {
  constructor() {
    throw Object.assign(new Error('Teams has not opened its bridge for sign-in'), { errorCode: 'nested_app_auth_bridge_disabled' });
  }
}
