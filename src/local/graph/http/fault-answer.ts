import type { Fault } from '../../web/faults';
import type { Answer } from './answer';
import { GraphError } from './graph-error';
import type { RequestIds } from './write-error';
import { writeError } from './write-error';

const CODES: Readonly<Record<number, string>> = { 429: 'TooManyRequests', 500: 'InternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable', 504: 'GatewayTimeout' };

/** What Graph's front door answers when a fault strikes. */
export function faultAnswer({ status = 503, retryAfterSeconds }: Fault, now: Date, ids: RequestIds): Answer {
  const headers = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
  return writeError(new GraphError(status, CODES[status] ?? 'UnknownError', 'The request could not be carried out at the moment.', headers), now, ids);
}
