import * as v from 'valibot';
import { GraphError } from '../http/graph-error';
import { readJsonBody } from '../http/json-body';

const MOST_PARTS = 20;

const Part = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    method: v.pipe(v.picklist(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])),
    url: v.pipe(v.string(), v.nonEmpty()),
    headers: v.optional(v.record(v.string(), v.string()), {}),
    body: v.optional(v.record(v.string(), v.unknown())),
    dependsOn: v.optional(v.array(v.string()), []),
  }),
  v.transform((part) => ({ ...part, headers: Object.fromEntries(Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value])) })),
  v.check(({ body, headers }) => body === undefined || 'content-type' in headers, 'A request with a body must have a Content-Type header'),
);

/** One request of a batch; header names in lower case. */
export type BatchPart = v.InferOutput<typeof Part>;

const Batch = v.object({ requests: v.pipe(v.array(Part), v.nonEmpty()) });

/** The parts of a batch in their order. Throws 400 for a body that is none, more than 20 parts, an id twice, and a dependence on what comes later. */
export function readBatch(text: string): readonly BatchPart[] {
  const parsed = v.safeParse(Batch, readJsonBody(text));
  if (!parsed.success) throw malformed(parsed.issues[0].message);
  const { requests } = parsed.output;
  if (requests.length > MOST_PARTS) throw new GraphError(400, 'MaximumValueExceeded', `Number of batch request steps exceeds the maximum value of ${MOST_PARTS}.`);
  const seen = new Set<string>();
  for (const { id, dependsOn } of requests) {
    if (seen.has(id)) throw malformed(`Duplicate id ${id}`);
    if (dependsOn.some((other) => !seen.has(other))) throw malformed(`Request ${id} depends on one that does not come before it`);
    seen.add(id);
  }
  return requests;
}

function malformed(why: string): GraphError {
  return new GraphError(400, 'BadRequest', `Invalid batch payload format. ${why}.`);
}
