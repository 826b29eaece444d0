/** What can go wrong with a service, in codes that the screen has words for. Matched by code, never by message. */
export const SERVICE_ERROR_KINDS = [
  'offline', // no answer at all
  'throttled', // 429, 503: wait `retryAfterSeconds`
  'no-access', // 403: signed in, but no right
  'signed-out', // 401, or no account
  'consent-refused', // the organisation has not said yes, or the person said no
  'host-silent', // Teams never answered
  'not-in-teams',
  'list-missing',
  'column-missing', // the lists have another shape than the app knows
  'item-missing', // deleted meanwhile
  'conflict', // 409, 412: somebody was faster
  'duplicate', // the unique client key is there already: it was saved before
  'over-threshold', // SharePoint refuses: more than 5,000 rows
  'refused', // any other 4xx: our own fault
  'broken', // any other 5xx
] as const;
export type ServiceErrorKind = (typeof SERVICE_ERROR_KINDS)[number];

/** A service's refusal, translated once at the edge. Carries a request id for the log, never a name or a text. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';

  constructor(
    readonly kind: ServiceErrorKind,
    readonly details: { readonly requestId?: string; readonly retryAfterSeconds?: number; readonly subject?: string; readonly cause?: unknown } = {},
  ) {
    super(`${kind}${details.subject === undefined ? '' : ` (${details.subject})`}`, { cause: details.cause });
  }
}

/** What was thrown, as a service's refusal; anything else than a `ServiceError` counts as `broken`. */
export function toServiceError(cause: unknown): ServiceError {
  return cause instanceof ServiceError ? cause : new ServiceError('broken', { cause });
}
