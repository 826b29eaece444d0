import * as v from 'valibot';
import type { ServiceErrorKind } from '../domain/service-error';
import { ServiceError } from '../domain/service-error';
import { TimeExceeded } from './within-time';

/** MSAL's errors carry a code; matched by it, never by the message. */
const MsalError = v.looseObject({ errorCode: v.string(), correlationId: v.optional(v.string(), '') });

/** What the codes say. Only a code that says so is 'signed-out', for that takes what was kept off the screen and the device. */
const KINDS: Readonly<Record<string, ServiceErrorKind>> = {
  user_canceled: 'consent-refused',
  access_denied: 'consent-refused',
  consent_required: 'consent-refused',
  invalid_grant: 'consent-refused',
  interaction_required: 'signed-out',
  login_required: 'signed-out',
  bad_token: 'signed-out',
  no_tokens_found: 'signed-out',
  refresh_token_expired: 'signed-out',
  native_account_unavailable: 'signed-out',
  no_account_error: 'signed-out',
  no_account_found: 'signed-out',
  no_account_in_silent_request: 'signed-out',
  unauthorized_client: 'refused',
  invalid_client: 'refused',
  invalid_scope: 'refused',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  nested_app_auth_bridge_disabled: 'not-in-teams',
};

/** The code of an MSAL error, or null for anything else. */
export function msalErrorCode(error: unknown): string | null {
  const parsed = v.safeParse(MsalError, error);
  return parsed.success ? parsed.output.errorCode : null;
}

/** A failed sign-in as the app's own error, with MSAL's correlation id for the log. What is not known is `broken`: it says nothing about the person. */
export function toSignInError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof TimeExceeded) return new ServiceError('host-silent', { cause: error });
  const parsed = v.safeParse(MsalError, error);
  if (!parsed.success) return new ServiceError(isChunkMissing(error) ? 'offline' : 'broken', { cause: error });
  const { errorCode, correlationId } = parsed.output;
  const reference = correlationId === '' ? {} : { requestId: correlationId };
  return new ServiceError(KINDS[errorCode] ?? 'broken', { ...reference, subject: errorCode, cause: error });
}

/** MSAL itself could not be fetched. */
function isChunkMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
