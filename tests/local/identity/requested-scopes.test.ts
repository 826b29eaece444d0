import { describe, expect, it } from 'vitest';
import { readRequestedScopes } from '../../../src/local/identity/requested-scopes';

describe('the scopes of a token request', () => {
  it('name one service and what is asked there', () => {
    expect(readRequestedScopes(['http://localhost:5302/AllSites.Write', 'openid', 'profile'])).toEqual({ audience: 'http://localhost:5302', scopes: ['AllSites.Write'] });
    expect(readRequestedScopes(['https://x.sharepoint.com//.default'])).toEqual({ audience: 'https://x.sharepoint.com', scopes: ['.default'] });
  });

  it('without an address belong to Graph', () => {
    expect(readRequestedScopes(['User.Read'])).toEqual({ audience: 'https://graph.microsoft.com', scopes: ['User.Read'] });
  });

  it.each([[[]], [['http://a/X', 'http://b/Y']], [['nonsense/X']], [['http://a/']]])('%j are refused', (texts) => {
    expect(() => readRequestedScopes(texts)).toThrow(/AADSTS70011/);
  });
});
