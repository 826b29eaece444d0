import type { TokenClaims } from '../../identity/token-claims';
import type { DirectoryPerson } from '../../identity/directory-person';
import type { Permissions } from '../http/permissions';
import { isAllowed } from '../http/permissions';
import { GraphError, refuse } from '../http/graph-error';

/** Let an app read people's whole profile. */
export const FULL_PROFILE: Permissions = {
  delegated: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  application: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
};

/** Let an app read people's name and mail. */
export const BASIC_PROFILE: Permissions = {
  delegated: ['User.ReadBasic.All', ...FULL_PROFILE.delegated],
  application: ['User.ReadBasic.All', ...FULL_PROFILE.application],
};

type Property = (person: DirectoryPerson) => unknown;

/** What `User.ReadBasic.All` shows of others: https://learn.microsoft.com/graph/permissions-reference#userreadbasicall */
const BASIC: Readonly<Record<string, Property>> = {
  displayName: (person) => person.displayName,
  givenName: (person) => person.givenName,
  id: (person) => person.objectId,
  mail: (person) => person.mail,
  surname: (person) => person.surname,
  userPrincipalName: (person) => person.upn,
};

/** Comes without being asked for, beside the basic ones. */
const USUAL: Readonly<Record<string, Property>> = {
  businessPhones: () => [],
  jobTitle: (person) => person.jobTitle,
  mobilePhone: () => null,
  officeLocation: () => null,
  preferredLanguage: () => null,
};

/** Comes only with `$select`. */
const SELECTABLE: Readonly<Record<string, Property>> = {
  accountEnabled: (person) => person.accountEnabled,
  department: (person) => person.department,
  userType: (person) => (person.guest ? 'Guest' : 'Member'),
};

const ALL: Readonly<Record<string, Property>> = { ...BASIC, ...USUAL, ...SELECTABLE };
const EMPTY: Readonly<Record<string, unknown>> = { businessPhones: [] };

/** The properties that `$select` names, or those that come by themselves. Throws 400 for one that no user has. */
export function selectedOf(query: URLSearchParams): readonly string[] {
  const asked = query.get('$select');
  if (asked === null) return [...Object.keys(BASIC), ...Object.keys(USUAL)];
  const names = asked.split(',').map((name) => name.trim());
  const foreign = names.find((name) => !Object.hasOwn(ALL, name));
  if (foreign !== undefined) throw refuse.property(foreign, 'user');
  return names;
}

/**
 * A user as far as the token may see them. Of others, a basic permission shows
 * the rest as null; whether an account is enabled is refused with 403 instead,
 * lest somebody take null for no.
 */
export function userResource(claims: TokenClaims, person: DirectoryPerson, selected: readonly string[]): Readonly<Record<string, unknown>> {
  const own = claims.kind === 'person' && claims.objectId === person.objectId;
  const full = own || isAllowed(claims, FULL_PROFILE);
  if (!full && selected.includes('accountEnabled')) throw insufficient();
  return Object.fromEntries(selected.map((name) => [name, full || Object.hasOwn(BASIC, name) ? ALL[name]?.(person) : EMPTY[name] ?? null]));
}

export const insufficient = (): GraphError => new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** What a filter or an order compares; only what the token may see. */
export function readProperty(person: DirectoryPerson, name: string): unknown {
  return ALL[name]?.(person);
}
