import type { AccessToken, TokenCredential } from '@azure/identity';
import { askAppToken } from '../embedded/app-token';

/** Tokens of the embedded Entra, as a certificate gets them of the real one: @azure/identity refuses an address without https. */
export function embeddedCredential(tokenUrl: string, privateKey: string): TokenCredential {
  return {
    getToken: async (scopes): Promise<AccessToken> => {
      const [scope = ''] = Array.isArray(scopes) ? scopes : [scopes];
      const { token, expires } = await askAppToken({ tokenUrl, audience: scope.replace(/\/\.default$/, ''), privateKey });
      return { token, expiresOnTimestamp: expires.getTime() };
    },
  };
}
