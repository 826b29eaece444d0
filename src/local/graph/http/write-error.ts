import type { Answer } from './answer';
import type { GraphError } from './graph-error';

/** The ids by which a request is found again in logs. */
export interface RequestIds {
  readonly requestId: string;
  /** The client's own; the request's when it sent none. */
  readonly clientRequestId: string;
}

/** A refusal in the shape of all of Graph: `{error: {code, message, innerError}}`. */
export function writeError({ status, code, message, headers }: GraphError, now: Date, ids: RequestIds): Answer {
  const innerError = { date: now.toISOString().slice(0, 19), 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  return { status, headers, body: { error: { code, message, innerError } } };
}
