import * as v from 'valibot';
import { ServiceError, type ServiceErrorKind } from '../domain/service-error';

const BODY = v.pipe(v.string(), v.parseJson(), v.object({ error: v.object({ code: v.string() }) }));

const KIND_OF_STATUS: Readonly<Record<number, ServiceErrorKind>> = {
  401: 'signed-out',
  403: 'no-access',
  404: 'item-missing',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
  503: 'throttled',
  504: 'throttled',
};

/** Graph's refusal in our own codes, by status; its own code goes along for IT, its message does not. */
export async function refusalOf(response: Response): Promise<ServiceError> {
  const { status, headers } = response;
  const body = v.safeParse(BODY, await response.text());
  const requestId = headers.get('request-id');
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  return new ServiceError(KIND_OF_STATUS[status] ?? (status >= 500 ? 'broken' : 'refused'), {
    subject: body.success ? `Graph ${status} ${body.output.error.code}` : `Graph ${status}`,
    ...(requestId !== null && { requestId }),
    ...(Number.isFinite(seconds) && seconds >= 0 && { retryAfterSeconds: seconds }),
  });
}

/** Why Graph could not be asked at all: no way there or no answer in time, else a fault of ours. */
export function unreachableOf(cause: unknown): ServiceError {
  if (cause instanceof ServiceError) return cause;
  const unreachable = cause instanceof TypeError || (cause instanceof DOMException && ['TimeoutError', 'AbortError'].includes(cause.name));
  return new ServiceError(unreachable ? 'offline' : 'broken', { cause });
}
