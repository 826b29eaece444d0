import type { TokenClaims } from '../../identity/token-claims';
import type { Faults } from '../../web/faults';
import type { LoggedPart } from '../../web/request-log';
import type { Answer } from '../http/answer';
import { ok } from '../http/answer';
import type { GraphRequest } from '../http/answer-request';
import { answerRequest } from '../http/answer-request';
import type { Hall } from '../http/call';
import { faultAnswer } from '../http/fault-answer';
import { GraphError, refuse } from '../http/graph-error';
import { writeJsonBody } from '../http/json-body';
import type { RequestIds } from '../http/write-error';
import { writeError } from '../http/write-error';
import type { BatchPart } from './read-batch';
import { readBatch } from './read-batch';

export interface BatchRoom {
  readonly hall: Hall;
  readonly faults: Faults;
  readonly claims: TokenClaims;
  readonly ids: RequestIds;
}

const BATCH = '/v1.0/$batch';

export function isBatch({ path }: Pick<GraphRequest, 'path'>): boolean {
  return path.replace('%24', '$') === BATCH;
}

/** The parts of a batch for the log; none for a batch that cannot be read. */
export function partsOf(request: GraphRequest): readonly LoggedPart[] {
  if (!isBatch(request)) return [];
  try {
    return readBatch(request.body).map(({ method, url }) => ({ method, path: url }));
  } catch (error) {
    if (error instanceof GraphError) return [];
    throw error;
  }
}

/**
 * Carries out up to 20 requests, each answered by itself; one that depends on
 * a failed one is answered 424.
 * https://learn.microsoft.com/graph/json-batching
 */
export function answerBatch(room: BatchRoom, request: GraphRequest): Answer {
  if (request.method !== 'POST') throw refuse.method();
  const answers = new Map<string, Answer>();
  for (const part of readBatch(request.body)) answers.set(part.id, answerPart(room, part, answers));
  return ok({ responses: [...answers].map(([id, { status, headers, body }]) => ({ id, status, headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }, body: body ?? null })) });
}

function answerPart({ hall, faults, claims, ids }: BatchRoom, part: BatchPart, earlier: ReadonlyMap<string, Answer>): Answer {
  if (part.dependsOn.some((id) => (earlier.get(id)?.status ?? 424) >= 400)) return writeError(new GraphError(424, 'FailedDependency', 'A request that this one depends on has failed.'), hall.clock(), ids);
  const { method } = part;
  const path = `/v1.0/${part.url.replace(/^\//, '')}`;
  const carryOut = (): Answer => answerRequest(hall, claims, { method, path, headers: part.headers, body: part.body === undefined ? '' : writeJsonBody(part.body) }, ids);
  const fault = faults.take({ method, path, part: true });
  if (!fault) return carryOut();
  if (fault.afterStoring === true) carryOut();
  return faultAnswer(fault, hall.clock(), ids);
}
