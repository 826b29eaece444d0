import type { SPFI } from '@pnp/sp';
import { connectSharePoint } from '../../src/sharepoint/connect';
import type { SharePointConnection } from '../../src/sharepoint/connect';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { clearSite } from './clear-site';
import { openTarget } from './target';
import type { Role } from './role';
import type { Target } from './target';

/** PnPjs as one person, the app's own way. */
export function connectAs(target: Target, role: Role, more: Partial<SharePointConnection> = {}): SPFI {
  return connectSharePoint({ siteUrl: target.siteUrl, getToken: () => target.tokenFor(role), ...more });
}

/** An empty site that has been set up, with one person in each group. */
export async function openSiteReady(): Promise<Target> {
  const target = await openTarget();
  await clearSite(target);
  await setUpSite(connectAs(target, 'ejer'), { members: membersOf(target) });
  return target;
}

export function membersOf(target: Target) {
  return {
    strategikonsulenter: [target.upnOf('strategikonsulent')],
    ledere: [target.upnOf('leder')],
    medarbejdere: [target.upnOf('medarbejder')],
    hmu: [target.upnOf('hmu')],
  };
}
