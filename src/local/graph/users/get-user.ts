import type { Answer } from '../http/answer';
import { ok } from '../http/answer';
import type { Call } from '../http/call';
import { GraphError } from '../http/graph-error';
import { isAllowed } from '../http/permissions';
import { checkOptions } from '../query/read-page';
import { findUser } from './find-user';
import { BASIC_PROFILE, insufficient, selectedOf, userResource } from './user-resource';

/** `GET /users/{id | userPrincipalName}` and `GET /me`. https://learn.microsoft.com/graph/api/user-get */
export function getUser(call: Call, idOrUpn: string): Answer {
  const { hall, claims, query } = call;
  checkOptions(query, ['$select']);
  const person = findUser(hall.people(), idOrUpn);
  const own = claims.kind === 'person' && person?.objectId === claims.objectId && claims.scopes.includes('User.Read');
  if (!own && !isAllowed(claims, BASIC_PROFILE)) throw insufficient();
  if (!person) throw new GraphError(404, 'Request_ResourceNotFound', `Resource '${idOrUpn}' does not exist or one of its queried reference-property objects are not present.`);
  return ok({ '@odata.context': `${hall.origin}/v1.0/$metadata#users/$entity`, ...userResource(claims, person, selectedOf(query)) });
}
