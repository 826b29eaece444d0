import packageSettings from '../../manifest/demonstration-settings.json';
import type { AppRegistration } from '../../src/local/identity/app-registration';

/** The organisation of the demonstration; ids of our own, the same at every start. */
export const TENANT_ID = '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a01';

/**
 * Fyrtårn's registration as an IT person makes it: what the tab may ask on behalf of the one signed in, and what the
 * reminders may do by themselves. One registration, because Teams takes notifications from the manifest's app alone;
 * sending them needs no role: the consent comes with the app where it is installed.
 */
export const tabRegistration: AppRegistration = {
  appId: packageSettings.clientId,
  displayName: 'Fyrtårn',
  secret: null,
  delegatedScopes: { sharepoint: ['AllSites.Write'], graph: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'] },
  applicationRoles: { sharepoint: ['Sites.Selected'], graph: ['Mail.Send', 'Mail.ReadWrite', 'User.Read.All'] },
  consented: true,
};

/** The registration of the scripts (set-up, import): acts as itself, with full control of the site. */
export const scriptRegistration: AppRegistration = {
  appId: '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a03',
  displayName: 'Fyrtårn opsætning',
  // No secret worth keeping: it opens only the embedded Microsoft 365 on this machine.
  secret: 'kun-til-den-indbyggede-microsoft-365',
  delegatedScopes: {},
  applicationRoles: { sharepoint: ['Sites.FullControl.All'] },
  consented: true,
};

/** The site on which the lists live. */
export const SITE_PATH = '/sites/fyrtaarn';
