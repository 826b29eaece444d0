import { HttpRequestError } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi, SPBrowser } from '@pnp/sp/presets/all.js';
import type { SPFI } from '@pnp/sp/presets/all.js';
import { TokenRefusal } from '../../../src/local/identity/token-claims';
import type { TokenClaims, TokenVerifier } from '../../../src/local/identity/token-claims';
import type { DirectoryPerson } from '../../../src/local/identity/directory-person';
import { startSharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import type { SharePoint, SharePointOptions } from '../../../src/local/sharepoint/start-sharepoint';

const person = (name: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  objectId: `00000000-0000-0000-0000-${name.toLowerCase().padEnd(12, '0').slice(0, 12)}`,
  upn: `${name.toLowerCase()}@example.dk`,
  mail: `${name.toLowerCase()}@example.dk`,
  displayName: `${name} Eksempel`,
  givenName: name,
  surname: 'Eksempel',
  jobTitle: null,
  department: null,
  accountEnabled: true,
  guest: false,
  ...more,
});

export const PEOPLE: readonly DirectoryPerson[] = [person('Ejer'), person('Anna'), person('Bo'), person('Gitte', { guest: true }), person('Uden', { mail: null })];

export const SITE = '/sites/proeve';

const EXPIRES = new Date('2100-01-01T00:00:00Z');

/** Tokens of these tests say in plain words who they are for: `person:anna:AllSites.Manage`, `app:Sites.Read.All`; `refuse:expired` is refused. */
export const verifyToken: TokenVerifier = (bearer) => {
  const [kind, name = '', ...scopes] = bearer.split(':');
  if (kind === 'refuse') return Promise.reject(new TokenRefusal(name as 'expired'));
  const claims: TokenClaims = kind === 'app'
    ? { kind: 'app', appId: 'an-app', roles: [name, ...scopes], scopes: [], expires: EXPIRES }
    : { kind: 'person', appId: 'an-app', objectId: '', upn: `${name}@example.dk`, scopes: scopes.length > 0 ? scopes : ['AllSites.FullControl'], expires: EXPIRES };
  return Promise.resolve(claims);
};

/** A SharePoint with one site, owned by Ejer. */
export function aSharePoint(more: Partial<SharePointOptions> = {}): Promise<SharePoint> {
  return startSharePoint({ dataFile: ':memory:', sites: [{ path: SITE, title: 'Prøve', ownerUpns: ['ejer@example.dk'] }], people: () => PEOPLE, verifyToken, ...more });
}

export const tokenOf = (name: string, ...scopes: readonly string[]): string => ['person', name, ...scopes].join(':');

/** The real PnPjs, signed in with a token. */
export function pnpAs(sharePoint: SharePoint, token: string, accept?: string): SPFI {
  return spfi(sharePoint.origin + SITE).using(SPBrowser({ baseUrl: sharePoint.origin + SITE }), (instance: Queryable) => {
    instance.on.auth((url, init) => {
      // PnPjs keeps its headers in a plain object and looks for `Authorization` there before it asks for a digest.
      const headers = { ...(init.headers as Record<string, string>), ...(accept === undefined ? {} : { Accept: accept }), Authorization: `Bearer ${token}` };
      return Promise.resolve([url, { ...init, headers }]);
    });
    return instance;
  });
}

export interface Raw {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One request by hand, below the site. */
export async function request(sharePoint: SharePoint, token: string, path: string, init: Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Raw> {
  const response = await fetch(sharePoint.origin + SITE + path, { ...init, headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}`, ...init.headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What a call that has to fail was refused with. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const error: unknown = await call.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof HttpRequestError)) throw new Error(`The call did not fail as a request: ${String(error)}`);
  const { response } = error;
  const body = JSON.parse(await response.text()) as Record<string, { code: string; message: { value: string } }>;
  const fault = body['odata.error'] ?? body.error;
  return { status: response.status, code: fault?.code ?? '', message: fault?.message.value ?? '' };
}
