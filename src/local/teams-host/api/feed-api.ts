import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { ApiAnswer, HostApiOptions } from './host-api-options';
import { NOT_FOUND, ok } from './host-api-options';
import { queryOf } from './query-of';
import { readJson } from './read-json';

const FEED = '/api/feed';
const Reading = v.object({ read: v.boolean() });

/** `GET /api/feed` answers everybody's entries, `?person=<object id>` one person's; `PUT /api/feed/<id>` with `{read}` marks one. */
export async function answerFeed({ graph }: Pick<HostApiOptions, 'graph'>, request: IncomingMessage, path: string): Promise<ApiAnswer> {
  if (request.method === 'GET' && path === FEED) {
    const person = queryOf(request).get('person');
    return ok(person === null ? graph.feed() : graph.feed(person));
  }
  const id = Number(path.slice(FEED.length + 1));
  if (request.method !== 'PUT' || !Number.isInteger(id)) return NOT_FOUND;
  graph.markRead(id, v.parse(Reading, await readJson(request)).read);
  return ok({});
}
