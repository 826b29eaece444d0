import type { AppRegistration } from '../../src/local/identity/app-registration';
import type { DirectoryPerson } from '../../src/local/identity/directory-person';
import { generateSigningKey } from '../../src/local/identity/signing-key';
import { createTokenIssuer } from '../../src/local/identity/token-issuer';
import { startSharePoint } from '../../src/local/sharepoint/start-sharepoint';
import { ROLES } from './role';
import type { Role } from './role';
import type { Target } from './target';

const SITE_PATH = '/sites/fyrtaarn-kontrakt';

const APP: AppRegistration = {
  appId: '0b6f1f0e-4a5d-4a0e-9a57-2b6a7c1d9e10',
  displayName: 'Fyrtårn kontrakt',
  secret: null,
  delegatedScopes: { sharepoint: ['AllSites.FullControl'] },
  applicationRoles: {},
  consented: true,
};

/** A new site of the embedded SharePoint, in memory, with one person a role. */
export async function startEmbeddedTarget(): Promise<Target> {
  const people = ROLES.map(personOf);
  const issuer = createTokenIssuer({ tenantId: '5f3c1f0e-1111-4a0e-9a57-2b6a7c1d9e10', people: () => people, apps: [APP], key: await generateSigningKey(), clock: () => new Date() });
  const sharePoint = await startSharePoint({
    dataFile: ':memory:',
    sites: [{ path: SITE_PATH, title: 'Fyrtårn', ownerUpns: [upnOf('ejer')] }],
    people: () => people,
    verifyToken: issuer.verify,
  });
  return {
    siteUrl: `${sharePoint.origin}${SITE_PATH}`,
    tokenFor: async (role) => {
      const { token } = await issuer.issueForPerson({ objectId: objectIdOf(role), audience: sharePoint.origin, scopes: ['.default'], clientId: APP.appId });
      return token;
    },
    upnOf,
    close: () => sharePoint.close(),
  };
}

function personOf(role: Role): DirectoryPerson {
  return {
    objectId: objectIdOf(role),
    upn: upnOf(role),
    mail: upnOf(role),
    displayName: `Prøve ${role}`,
    givenName: 'Prøve',
    surname: role,
    jobTitle: null,
    department: null,
    accountEnabled: true,
    guest: false,
  };
}

function objectIdOf(role: Role): string {
  return `c0ffee00-0000-4000-8000-00000000000${ROLES.indexOf(role)}`;
}

function upnOf(role: Role): string {
  return `${role}@example.org`;
}
