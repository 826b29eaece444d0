import { TokenRefusal } from '../../identity/token-claims';
import type { TokenClaims, TokenRefusalReason, TokenVerifier } from '../../identity/token-claims';
import type { Answer } from './answer';

const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000';

const DIAGNOSTICS: Readonly<Record<TokenRefusalReason, string>> = {
  missing: '',
  malformed: '3000002;reason="The token is malformed.";category="invalid_client"',
  signature: '3000008;reason="Invalid signature in token.";category="invalid_client"',
  expired: '3000005;reason="Token is expired.";category="invalid_client"',
  audience: '3000003;reason="Invalid audience Uri.";category="invalid_client"',
  'person-disabled': '3001000;reason="The user account is disabled.";category="invalid_grant"',
  'person-unknown': '3001000;reason="The user is not in the directory.";category="invalid_grant"',
};

/** The claims of the bearer token, or SharePoint's 401. */
export async function authenticate(verify: TokenVerifier, authorization: string | undefined, audience: string): Promise<TokenClaims | Answer> {
  const bearer = /^Bearer (?<token>\S+)$/i.exec(authorization ?? '')?.groups?.token;
  if (bearer === undefined) return refusal('missing');
  try {
    return await verify(bearer, audience);
  } catch (error) {
    if (error instanceof TokenRefusal) return refusal(error.reason);
    throw error;
  }
}

function refusal(reason: TokenRefusalReason): Answer {
  const diagnostics = DIAGNOSTICS[reason];
  return {
    status: 401,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'WWW-Authenticate': `Bearer realm="00000000-0000-0000-0000-000000000000",client_id="${SHAREPOINT}",trusted_issuers="00000001-0000-0000-c000-000000000000@*"`,
      ...(diagnostics === '' ? {} : { 'x-ms-diagnostics': diagnostics }),
    },
    body: JSON.stringify(reason === 'audience'
      ? { error_description: "Exception of type 'Microsoft.IdentityModel.Tokens.AudienceUriValidationFailedException' was thrown." }
      : { error: 'invalid_request', error_description: 'Token type is not allowed.' }),
  };
}
