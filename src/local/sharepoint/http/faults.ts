import type { Fault } from '../../web/faults';
import type { Answer } from './answer';

/** What SharePoint's front door answers when a fault strikes. */
export function faultAnswer({ status = 503, retryAfterSeconds, body }: Fault): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }) },
    body: body ?? 'The service is not available at the moment.',
  };
}
