import type { AuthError } from '@azure/msal-browser';
import { ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { toSignInError } from '../../src/teams/sign-in-error';
import { TimeExceeded, withinTime } from '../../src/teams/within-time';

const FAILURES: readonly (readonly [AuthError, string])[] = [
  [new ClientAuthError('user_canceled', 'k1'), 'consent-refused'],
  [new ServerError('access_denied', 'k1'), 'consent-refused'],
  [new InteractionRequiredAuthError('invalid_grant', 'k1'), 'consent-refused'],
  [new InteractionRequiredAuthError('interaction_required', 'k1'), 'signed-out'],
  [new ClientAuthError('no_account_found', 'k1'), 'signed-out'],
  [new ClientAuthError('no_network_connectivity', 'k1'), 'offline'],
  [new ServerError('unauthorized_client', 'k1'), 'refused'],
  [new ClientAuthError('nested_app_auth_bridge_disabled', 'k1'), 'not-in-teams'],
  [new InteractionRequiredAuthError('refresh_token_expired', 'k1'), 'signed-out'],
  [new ClientAuthError('network_error', 'k1'), 'offline'],
  [new ClientAuthError('post_request_failed', 'k1'), 'offline'],
  [new ServerError('something_new', 'k1'), 'broken'],
];

describe('a failed sign-in', () => {
  it.each(FAILURES)('%s is told as %s', (error, kind) => {
    expect(toSignInError(error)).toMatchObject({ kind, details: { requestId: 'k1' } });
  });

  it('of a library that could not be fetched is a network that is away', () => {
    expect(toSignInError(Object.assign(new Error('Loading chunk msal failed'), { name: 'ChunkLoadError' }))).toMatchObject({ kind: 'offline' });
  });

  it.each([new TypeError('x is not a function'), 'text', null])('that nobody knows (%s) does not say that the person is signed out', (error) => {
    expect(toSignInError(error)).toMatchObject({ kind: 'broken' });
  });

  it('without a reference for the log shows none', () => {
    expect(toSignInError(new ServerError('access_denied', '')).details).not.toHaveProperty('requestId');
  });

  it('of a host that never answers is told as such', async () => {
    const error: unknown = await withinTime(new Promise(() => undefined), 5).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TimeExceeded);
    expect(toSignInError(error)).toMatchObject({ kind: 'host-silent' });
  });
});
