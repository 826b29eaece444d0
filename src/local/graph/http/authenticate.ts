import type { TokenClaims, TokenRefusalReason, TokenVerifier } from '../../identity/token-claims';
import { TokenRefusal } from '../../identity/token-claims';
import { refuse } from './graph-error';

/** Graph's own address; a local Graph answers to it beside its own. */
export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';

const MESSAGES: Readonly<Record<TokenRefusalReason, string>> = {
  missing: 'Access token is empty.',
  malformed: 'IDX14100: JWT is not well formed, there are no dots (.).',
  signature: 'Access token validation failure. Signature is invalid.',
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  'person-disabled': 'Access token validation failure. The user account is disabled.',
  'person-unknown': 'The identity of the calling application could not be established.',
};

/** Who the bearer token speaks for. Throws Graph's 401. */
export async function authenticate(verify: TokenVerifier, authorization: string | undefined, origin: string): Promise<TokenClaims> {
  const bearer = /^Bearer (?<token>\S+)$/i.exec(authorization ?? '')?.groups?.token;
  try {
    return await verify(bearer ?? '', [GRAPH_AUDIENCE, origin]);
  } catch (error) {
    throw error instanceof TokenRefusal ? refuse.token(MESSAGES[bearer === undefined ? 'missing' : error.reason]) : error;
  }
}
