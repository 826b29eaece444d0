import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateSigningKey } from '../../../src/local/identity/signing-key';
import { createTokenEndpoint } from '../../../src/local/identity/token-endpoint';
import type { TokenIssuer } from '../../../src/local/identity/token-issuer';
import { createTokenIssuer } from '../../../src/local/identity/token-issuer';

const SITE = 'http://localhost:5302';
let issuer: TokenIssuer;
let server: Server;
let origin: string;

beforeAll(async () => {
  issuer = createTokenIssuer({
    tenantId: 't1', people: () => [], key: await generateSigningKey(), clock: () => new Date(),
    apps: [{ appId: 'run', displayName: 'Run', secret: 's3cret', delegatedScopes: {}, applicationRoles: { sharepoint: ['Sites.FullControl.All'] }, consented: true }],
  });
  const endpoint = createTokenEndpoint(issuer);
  server = createServer((request, response) => {
    void endpoint(request, response).then((answered) => {
      if (!answered) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const FORM = { grant_type: 'client_credentials', client_id: 'run', client_secret: 's3cret', scope: `${SITE}/.default` };

async function ask(form: Record<string, string>, tenant = 't1') {
  const response = await fetch(`${origin}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: await response.json() as Record<string, unknown> };
}

describe('the token endpoint', () => {
  it('gives a script a token that the service accepts', async () => {
    const { status, body } = await ask(FORM);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    await expect(issuer.verify(String(body.access_token), SITE)).resolves.toMatchObject({ kind: 'app', appId: 'run' });
  });

  it.each([
    ['a wrong secret', { ...FORM, client_secret: 'guess' }, 401, 'invalid_client', 7000215],
    ['an unknown app', { ...FORM, client_id: 'nobody' }, 400, 'unauthorized_client', 700016],
    ['a single scope', { ...FORM, scope: `${SITE}/Sites.FullControl.All` }, 400, 'invalid_scope', 1002012],
    ['another grant', { ...FORM, grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
    ['nothing', {}, 400, 'invalid_request', 900144],
  ])('refuses %s with its code', async (_what, form, status, error, number) => {
    const answer = await ask(form);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error, error_codes: [number] });
  });

  it('refuses another tenant, and leaves other addresses alone', async () => {
    expect((await ask(FORM, 'other')).body).toMatchObject({ error_codes: [90002] });
    expect((await fetch(`${origin}/else`)).status).toBe(404);
  });
});
