import type { TokenClaims } from '../../identity/token-claims';
import type { Site } from '../sites/site';
import { FULL, fromHalves, NOTHING } from './permission-bits';
import type { Permissions } from './permission-bits';

const READ = fromHalves(176, 138612833);
const WRITE = fromHalves(432, 1011028719);
const MANAGE = fromHalves(432, 1012866047);

const BY_SCOPE: Readonly<Record<string, Permissions>> = {
  'AllSites.Read': READ,
  'AllSites.Write': WRITE,
  'AllSites.Manage': MANAGE,
  'AllSites.FullControl': FULL,
  'Sites.Read.All': READ,
  'Sites.ReadWrite.All': WRITE,
  'Sites.Manage.All': MANAGE,
  'Sites.FullControl.All': FULL,
};

const BY_GRANT = { read: READ, write: WRITE, manage: MANAGE, fullcontrol: FULL } as const;

/** The most that a token allows on a site: its scopes (a person) or its roles (an app); `Sites.Selected` is what the site granted the app. */
export function tokenCeiling(claims: TokenClaims, site: Site): Permissions {
  const names = claims.kind === 'app' ? claims.roles : claims.scopes;
  const byName = names.reduce((held, name) => held | (BY_SCOPE[name] ?? NOTHING), NOTHING);
  if (claims.kind !== 'app' || !names.includes('Sites.Selected')) return byName;
  return site.appGrants.filter(({ appId }) => appId === claims.appId).reduce((held, { role }) => held | BY_GRANT[role], byName);
}
