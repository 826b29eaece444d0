import { HttpRequestError } from '@pnp/queryable';
import type { ServiceErrorKind } from '../../domain/service-error';
import { ServiceError } from '../../domain/service-error';
import { readErrorCode } from './error-code';
import type { SharePointErrorCode } from './error-code';
import { retryAfterSeconds } from './retry-after';

const KIND_OF_CODE: Readonly<Record<number, ServiceErrorKind>> = {
  [-2130575169]: 'duplicate', // a value is there already in a unique column
  [-2130575342]: 'duplicate', // a list of that name
  [-2147024860]: 'over-threshold',
  [-2130246326]: 'conflict', // a race in the server
  [-2130575338]: 'item-missing',
  [-2147024891]: 'no-access',
  [-2130575336]: 'refused', // a value its column does not take, as a text of more than 255 characters: trying again helps nobody
};

/** Codes that only their type tells apart. */
const KIND_OF_TYPE: Readonly<Record<string, ServiceErrorKind>> = {
  '400 Microsoft.SharePoint.SPException': 'column-missing',
};

const KIND_OF_STATUS: Readonly<Record<number, ServiceErrorKind>> = {
  401: 'signed-out',
  403: 'no-access',
  404: 'list-missing',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
  503: 'throttled',
  504: 'throttled',
};

/** Says in our own codes what SharePoint, or the way to it, refused. Matched by code: messages are translated in a tenant. */
export async function toServiceError(error: unknown): Promise<ServiceError> {
  if (error instanceof ServiceError) return error;
  if (error instanceof HttpRequestError) return fromResponse(error);
  return new ServiceError(isUnreachable(error) ? 'offline' : 'broken', { cause: error });
}

async function fromResponse(error: HttpRequestError): Promise<ServiceError> {
  const { response } = error;
  const code = readErrorCode(await response.clone().text());
  const requestId = response.headers.get('SPRequestGuid') ?? response.headers.get('request-id');
  const seconds = retryAfterSeconds(response);
  return new ServiceError(kindOf(response.status, code), {
    ...(requestId === null ? {} : { requestId }),
    ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
    subject: code === null ? `${response.status}` : `${response.status} ${code.number}`,
    cause: error,
  });
}

function kindOf(status: number, code: SharePointErrorCode | null): ServiceErrorKind {
  const byCode = code === null ? undefined : (KIND_OF_CODE[code.number] ?? KIND_OF_TYPE[`${status} ${code.type}`]);
  return byCode ?? KIND_OF_STATUS[status] ?? (status >= 500 ? 'broken' : 'refused');
}

/** `fetch` rejects with a TypeError when there is no way to the server, and with a DOMException when the time is up. */
function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name));
}
