import * as v from 'valibot';
import type { FundetPerson } from '../domain/ports/person-search';
import type { GraphGet } from './graph-get';

/** As many as a picker can make use of. */
const MOST_FOUND = 15;

const optionalText = v.optional(v.nullable(v.string()), null);
/** Title and department come only to those who may read whole profiles; a basic profile leaves them empty. */
const USERS = v.object({ value: v.array(v.object({ displayName: optionalText, mail: optionalText, userPrincipalName: v.string(), jobTitle: optionalText, department: optionalText })) });
type User = v.InferOutput<typeof USERS>['value'][number];

/** The words without what would end a search clause early. */
function plainWords(words: string): string {
  return words.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim();
}

function toFundet({ displayName, mail, userPrincipalName: upn, jobTitle, department }: User): FundetPerson {
  const stilling = [jobTitle, department].filter((part) => part !== null && part !== '').join(', ');
  return { id: null, navn: displayName ?? upn, mail, upn, stilling: stilling === '' ? null : stilling };
}

/**
 * People whose name (word by word) or mail begins with the words. Needs `User.ReadBasic.All`. Throws `ServiceError`.
 * https://learn.microsoft.com/graph/search-query-parameter
 */
export async function searchUsers(get: GraphGet, words: string): Promise<readonly FundetPerson[]> {
  const plain = plainWords(words);
  if (plain === '') return [];
  const { value } = await get({
    path: '/users',
    query: { $search: `"displayName:${plain}" OR "mail:${plain}"`, $select: 'displayName,mail,userPrincipalName,jobTitle,department', $top: String(MOST_FOUND) },
    headers: { ConsistencyLevel: 'eventual' }, // Graph searches people only in its index, which may be a little behind.
    schema: USERS,
  });
  return value.map(toFundet);
}
