import type { DirectoryPerson } from '../../identity/directory-person';
import type { Answer } from '../http/answer';
import { ok } from '../http/answer';
import type { Call } from '../http/call';
import { refuse } from '../http/graph-error';
import { isAllowed } from '../http/permissions';
import type { Filterable } from '../query/parse-filter';
import { fitsFilter, parseFilter } from '../query/parse-filter';
import { checkOptions, pageOf, readPage } from '../query/read-page';
import { fitsSearch, parseSearch } from './parse-search';
import { BASIC_PROFILE, FULL_PROFILE, insufficient, readProperty, selectedOf, userResource } from './user-resource';

const SIZES = { usual: 100, most: 999 };
const OPTIONS = ['$search', '$filter', '$select', '$top', '$skiptoken', '$orderby', '$count'];

const FILTERABLE: Filterable = {
  displayName: ['eq', 'startswith'], givenName: ['eq', 'startswith'], surname: ['eq', 'startswith'], mail: ['eq', 'startswith'],
  userPrincipalName: ['eq', 'startswith'], jobTitle: ['eq', 'startswith'], department: ['eq', 'startswith'], id: ['eq'], accountEnabled: ['eq'], userType: ['eq'],
};
const BEYOND_BASIC = /\b(?:accountEnabled|jobTitle|department|userType)\b/;

/** `GET /users`. https://learn.microsoft.com/graph/api/user-list */
export function listUsers(call: Call): Answer {
  const { hall, claims, query } = call;
  if (!isAllowed(claims, BASIC_PROFILE)) throw insufficient();
  checkOptions(query, OPTIONS);
  const selected = selectedOf(query);
  const found = ordered(call, searched(call, filtered(call, hall.people())));
  const { rows, next } = pageOf(call, found, readPage(query, SIZES));
  return ok({
    '@odata.context': `${hall.origin}/v1.0/$metadata#users`,
    ...(isEventual(call) && query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
    ...next,
    value: rows.map((person) => userResource(claims, person, selected)),
  });
}

/** Advanced queries are answered only to those who say that they can live with an index a little behind. */
function isEventual({ headers }: Call): boolean {
  return headers.consistencylevel?.toLowerCase() === 'eventual';
}

function searched(call: Call, people: readonly DirectoryPerson[]): readonly DirectoryPerson[] {
  const text = call.query.get('$search');
  if (text === null) return people;
  if (!isEventual(call)) throw refuse.unsupported("Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
  const search = parseSearch(text);
  return people.filter((person) => fitsSearch(search, person));
}

function filtered({ query, claims }: Call, people: readonly DirectoryPerson[]): readonly DirectoryPerson[] {
  const text = query.get('$filter');
  if (text === null) return people;
  const filter = parseFilter(text, FILTERABLE);
  if (BEYOND_BASIC.test(text) && !isAllowed(claims, FULL_PROFILE)) throw insufficient();
  return people.filter((person) => fitsFilter(filter, (name) => readProperty(person, name)));
}

function ordered(call: Call, people: readonly DirectoryPerson[]): readonly DirectoryPerson[] {
  const { query } = call;
  const text = query.get('$orderby');
  if (text === null) return people;
  const { property, down } = /^(?<property>displayName|userPrincipalName)(?:\s+(?:asc|(?<down>desc)))?$/.exec(text)?.groups ?? {};
  const combined = query.has('$filter') || query.has('$search');
  if (property === undefined || (combined && !(isEventual(call) && query.get('$count') === 'true'))) throw refuse.unsupported('Sorting not supported for current query.');
  const rising = people.toSorted((one, other) => String(readProperty(one, property)).localeCompare(String(readProperty(other, property)), 'en'));
  return down === undefined ? rising : rising.toReversed();
}
