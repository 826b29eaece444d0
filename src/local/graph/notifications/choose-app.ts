import type { TokenClaims } from '../../identity/token-claims';
import { isAllowed } from '../http/permissions';
import type { TeamsApp, TeamsTenant } from './teams-tenant';
import { refuse } from './teams-error';

const SEND = 'TeamsActivity.Send';

/** Throws 403 unless the token may notify: by itself, or by the consent that comes with the app where it is installed. */
export function requireSending(claims: TokenClaims, { apps }: TeamsTenant, resourceSpecific: string): void {
  if (isAllowed(claims, { delegated: [SEND], application: [SEND] })) return;
  const consented = claims.kind === 'app' && apps.some((app) => app.clientId === claims.appId && app.resourceSpecific.includes(resourceSpecific));
  if (!consented) throw refuse.permission(claims, [SEND, resourceSpecific]);
}

export interface AppQuestion {
  readonly claims: TokenClaims;
  readonly resourceSpecific: string;
  /** The Teams apps installed where the notification goes. */
  readonly installed: readonly TeamsApp[];
  /** As the sender names it. */
  readonly teamsAppId: string | undefined;
  /** For the refusal's text. */
  readonly address: string;
}

/**
 * The Teams app in whose name the token's app notifies: its manifest's
 * `webApplicationInfo` names the token's app, and it is installed. Throws 403
 * when there is none, 409 when there are two and the sender names neither.
 */
export function chooseApp({ claims, resourceSpecific, installed, teamsAppId, address }: AppQuestion): TeamsApp {
  const own = installed.filter((app) => app.clientId === claims.appId && (teamsAppId ?? app.teamsAppId) === app.teamsAppId);
  if (own.length > 1) throw refuse.severalApps(claims.appId);
  const [app] = own;
  if (!app) throw refuse.notInstalled(claims.appId, address);
  if (!isAllowed(claims, { delegated: [SEND], application: [SEND] }) && !app.resourceSpecific.includes(resourceSpecific)) throw refuse.permission(claims, [SEND, resourceSpecific]);
  return app;
}
