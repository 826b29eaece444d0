import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateSigningKey } from '../../../src/local/identity/signing-key';
import type { TokenIssuer } from '../../../src/local/identity/token-issuer';
import { createTokenIssuer } from '../../../src/local/identity/token-issuer';

const NOON = new Date('2026-03-01T12:00:00Z');
const SECONDS = NOON.getTime() / 1000;
const ENDPOINT = 'https://login.microsoftonline.com/t1/oauth2/v2.0/token';
const GRAPH = 'https://graph.microsoft.com';
const registered = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = createTokenIssuer({
    tenantId: 't1', people: () => [], key: await generateSigningKey(), clock: () => NOON,
    apps: [
      { appId: 'run', displayName: 'Run', secret: null, certificates: [registered.publicKey.export({ type: 'spki', format: 'pem' }).toString()], delegatedScopes: {}, applicationRoles: { graph: ['Mail.Send', 'Mail.ReadWrite'] }, consented: true, unconsented: ['Mail.ReadWrite'] },
      { appId: 'bare', displayName: 'Bare', secret: null, delegatedScopes: {}, applicationRoles: {}, consented: true },
    ],
  });
});

interface Change {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly algorithm?: string;
  readonly key?: typeof registered.privateKey;
  readonly appId?: string;
}

async function askWith({ claims = {}, algorithm = 'PS256', key = registered.privateKey, appId = 'run' }: Change = {}) {
  const payload = { iss: appId, sub: appId, aud: ENDPOINT, jti: randomUUID(), nbf: SECONDS, exp: SECONDS + 300, ...claims };
  const assertion = await new SignJWT(payload).setProtectedHeader({ alg: algorithm, typ: 'JWT' }).sign(key);
  return issuer.issueForApp({ appId, proof: { kind: 'assertion', assertion, audiences: [ENDPOINT] }, audience: GRAPH });
}

describe('an app that proves itself with a certificate', () => {
  it.each(['PS256', 'RS256'])('gets the roles that were consented to (%s)', async (algorithm) => {
    const { token } = await askWith({ algorithm });
    await expect(issuer.verify(token, GRAPH)).resolves.toMatchObject({ kind: 'app', appId: 'run', roles: ['Mail.Send'] });
  });

  it('is refused the secret it does not have', async () => {
    await expect(issuer.issueForApp({ appId: 'run', proof: { kind: 'secret', secret: '' }, audience: GRAPH })).rejects.toMatchObject({ number: 7000215 });
  });

  it.each<[string, number, Change]>([
    ['another key', 700027, { key: foreign.privateKey }],
    ['another kind of signature', 700027, { algorithm: 'RS512' }],
    ['an assertion that has expired', 700024, { claims: { exp: SECONDS - 1 } }],
    ['one that is not valid yet', 700024, { claims: { nbf: SECONDS + 60 } }],
    ['one without an id', 700024, { claims: { jti: undefined } }],
    ['one for another endpoint', 700023, { claims: { aud: 'https://login.microsoftonline.com/other/oauth2/v2.0/token' } }],
    ['one from another app', 700021, { claims: { iss: 'bare' } }],
    ['one about another app', 700021, { claims: { sub: 'bare' } }],
    ['no certificate registered', 700027, { appId: 'bare' }],
  ])('is refused with %s (AADSTS%i)', async (_what, number, change) => {
    await expect(askWith(change)).rejects.toMatchObject({ error: 'invalid_client', number, status: 401 });
  });

  it('is refused with something that is no JWT', async () => {
    await expect(issuer.issueForApp({ appId: 'run', proof: { kind: 'assertion', assertion: 'abc', audiences: [ENDPOINT] }, audience: GRAPH })).rejects.toMatchObject({ number: 700027 });
  });
});
