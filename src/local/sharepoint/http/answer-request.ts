import type { DirectoryPerson } from '../../identity/directory-person';
import type { TokenClaims } from '../../identity/token-claims';
import type { Store } from '../../store/open-store';
import { parsePath } from '../odata/parse-path';
import { readQuery } from '../odata/read-query';
import { ensureAppUser, ensurePerson, findInDirectory, findPerson } from '../people/ensure-person';
import type { Caller } from '../rights/caller';
import { permissionsOf } from '../rights/caller';
import { includes, PERMISSION } from '../rights/permission-bits';
import type { Permissions } from '../rights/permission-bits';
import { requireSiteAccess } from '../rights/require-permission';
import { tokenCeiling } from '../rights/token-ceiling';
import type { SiteSeed } from '../sharepoint-options';
import type { Site } from '../sites/site';
import { findSite } from '../sites/site-store';
import type { Answer } from './answer';
import { answerCall } from './answer-call';
import type { Call } from './call';
import { readMetadataMode } from './metadata-mode';
import { refuse, SharePointError } from './sharepoint-error';
import { writeError } from './write-error';

/** What every request of a server shares. */
export interface Hall {
  readonly store: Store;
  readonly sites: readonly SiteSeed[];
  readonly people: () => readonly DirectoryPerson[];
  readonly clock: () => Date;
  /** `http://localhost:1234` */
  readonly origin: string;
}

/** A request whose token is known to be good. */
export interface VerifiedRequest {
  /** The verb after `X-HTTP-Method`. */
  readonly method: string;
  /** Path and query, not decoded. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly claims: TokenClaims;
}

/** Answers one request. It never throws what SharePoint would answer as an error. */
export function answerRequest(hall: Hall, request: VerifiedRequest): Answer {
  const mode = readMetadataMode(request.headers.accept);
  try {
    return answer(hall, request);
  } catch (error) {
    if (error instanceof SharePointError) return writeError(error, mode);
    throw error;
  }
}

function answer(hall: Hall, request: VerifiedRequest): Answer {
  if (!URL.canParse(request.path, hall.origin)) throw refuse.resource(request.path);
  const address = new URL(request.path, hall.origin);
  const [sitePath = '', below = ''] = splitAtApi(address.pathname);
  const site = findSite(hall.store, hall.sites, decode(sitePath));
  if (!site) throw refuse.site();
  const call = openCall(hall, site, request, address);
  requireSiteAccess(call);
  const segments = parsePath(decode(below), (name) => aliasOf(address.searchParams, name));
  return answerCall(call, segments, request.method);
}

function openCall(hall: Hall, site: Site, request: VerifiedRequest, address: URL): Call {
  return {
    store: hall.store, site, caller: findCaller(hall, site, request.claims), people: hall.people, now: hall.clock(),
    mode: readMetadataMode(request.headers.accept), query: readQuery(address.searchParams), headers: request.headers, body: request.body,
    origin: hall.origin, address: address.href,
  };
}

/** Whoever may open a site stands among its users from the first visit on; whoever may not is refused and not entered. */
function findCaller(hall: Hall, site: Site, claims: TokenClaims): Caller {
  const ceiling = tokenCeiling(claims, site);
  if (claims.kind === 'app') return { userId: ensureAppUser(hall.store, site.id), ceiling, app: true };
  const person = findInDirectory(hall.people(), claims.upn);
  if (!person) throw refuse.unauthorised();
  const known = findPerson(hall.store, site.id, person);
  return known === undefined ? hall.store.transaction(() => admit(hall, site, person, ceiling)) : { userId: known, ceiling, app: false };
}

function admit(hall: Hall, site: Site, person: DirectoryPerson, ceiling: Permissions): Caller {
  const caller: Caller = { userId: ensurePerson(hall.store, site.id, person), ceiling, app: false };
  if (!includes(permissionsOf(hall.store, site.id, caller), PERMISSION.open)) throw refuse.unauthorised();
  return caller;
}

/** `/sites/x/_api/web/lists` in two: the site, and what is below `_api`. */
export function splitAtApi(pathname: string): readonly string[] {
  const at = pathname.toLowerCase().indexOf('/_api');
  if (at < 0) throw refuse.resource(pathname);
  return [pathname.slice(0, at), pathname.slice(at + '/_api'.length)];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw refuse.expression(path);
  }
}

/** `@v` is found under its name in any case. */
function aliasOf(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) ?? [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
