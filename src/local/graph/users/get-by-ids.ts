import * as v from 'valibot';
import type { Answer } from '../http/answer';
import { ok } from '../http/answer';
import type { Call } from '../http/call';
import { GraphError } from '../http/graph-error';
import { readJsonBody } from '../http/json-body';
import { isAllowed } from '../http/permissions';
import { checkOptions } from '../query/read-page';
import { BASIC_PROFILE, insufficient, selectedOf, userResource } from './user-resource';

const MOST_IDS = 1000;
const Question = v.object({ ids: v.array(v.pipe(v.string(), v.uuid())), types: v.optional(v.array(v.string()), ['user']) });

/** `POST /directoryObjects/getByIds`: those of up to 1,000 ids that are there. https://learn.microsoft.com/graph/api/directoryobject-getbyids */
export function getByIds({ hall, claims, query, body }: Call): Answer {
  checkOptions(query, ['$select']);
  if (!isAllowed(claims, BASIC_PROFILE)) throw insufficient();
  const question = v.safeParse(Question, readJsonBody(body));
  if (!question.success) throw new GraphError(400, 'Request_BadRequest', `Invalid object identifiers. ${question.issues[0].message}.`);
  const { ids, types } = question.output;
  if (ids.length > MOST_IDS) throw new GraphError(400, 'Request_BadRequest', `Too many items requested. The maximum is ${MOST_IDS}.`);
  const wanted = new Set(types.includes('user') ? ids.map((id) => id.toLowerCase()) : []);
  const selected = selectedOf(query);
  const found = hall.people().filter(({ objectId }) => wanted.has(objectId.toLowerCase()));
  return ok({
    '@odata.context': `${hall.origin}/v1.0/$metadata#directoryObjects`,
    value: found.map((person) => ({ '@odata.type': '#microsoft.graph.user', ...userResource(claims, person, selected) })),
  });
}
