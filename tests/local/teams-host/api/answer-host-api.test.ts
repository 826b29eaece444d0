import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedded } from '../../../../src/local/embedded-options';
import { startEmbedded } from '../../../../src/local/start-embedded';
import { APP, asApp, ask, CLIENT, p, PEOPLE, post, TEAMS } from '../../graph/a-graph';
import { portOfWorker } from '../../../setup/port-of-worker';

const NOON = new Date('2026-03-02T12:00:00Z');
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

let folder: string;
let embedded: Embedded;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-api-'));
  await writeFile(join(folder, 'index.html'), 'tab');
  embedded = await startEmbedded({
    dataFile: ':memory:', tenantId: 't1', people: () => PEOPLE, firstPort: portOfWorker(5950), clock: () => NOON, teams: () => TEAMS,
    apps: [{ appId: CLIENT, displayName: 'P', secret: null, certificates: [pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()], delegatedScopes: { graph: ['User.Read', 'User.ReadBasic.All'] }, applicationRoles: { graph: ['Mail.Send'] }, consented: true, unconsented: ['User.ReadBasic.All'] }],
    sites: [{ path: '/sites/s', title: 'S', ownerUpns: ['anna.berg@org.example'] }],
    tab: { folder, virtualFiles: () => ({ '/konfiguration.json': '{}' }), headers: () => ({}) },
    host: {
      appName: 'P', appId: APP, clientId: CLIENT, organisation: 'O', timeZone: 'UTC', showLoadingIndicator: false, places: () => [],
      iconFile: fileURLToPath(new URL('../../../../manifest/icons/color.png', import.meta.url)),
    },
  });
});
beforeEach(() => {
  embedded.clock.set(NOON);
});
afterAll(async () => {
  await embedded.close();
  await rm(folder, { recursive: true });
});

/** A token as a script gets it, its assertion signed at the embedded time. */
async function tokenFor(audience: string): Promise<string> {
  const seconds = Math.floor(embedded.clock.now().getTime() / 1000);
  const assertion = await new SignJWT({ iss: CLIENT, sub: CLIENT, aud: embedded.tokenUrl, jti: randomUUID(), exp: seconds + 60 }).setProtectedHeader({ alg: 'PS256' }).sign(pair.privateKey);
  const form = { grant_type: 'client_credentials', client_id: CLIENT, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion, scope: `${audience}/.default` };
  const response = await fetch(embedded.tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function api(path: string, method = 'GET', body?: unknown) {
  const response = await fetch(`${embedded.hostOrigin}/api/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() as unknown };
}

describe('the clock', () => {
  it('is told, moved on and set', async () => {
    expect((await api('clock')).body).toEqual({ now: '2026-03-02T12:00:00.000Z' });
    expect((await api('clock', 'POST', { advance: 3600 })).body).toEqual({ now: '2026-03-02T13:00:00.000Z' });
    expect((await api('clock', 'POST', { now: '2026-01-01T00:00:00Z' })).body).toEqual({ now: '2026-01-01T00:00:00.000Z' });
  });

  it.each([[{ advance: -1 }], [{ advance: 'x' }], [{ now: 'tomorrow' }], [{}], [{ advance: 1, now: '2026-01-01T00:00:00Z' }]])('is not moved by %j', async (body) => {
    expect((await api('clock', 'POST', body)).status).toBe(400);
    expect((await api('clock', 'DELETE')).status).toBe(404);
    expect(embedded.clock.now()).toEqual(NOON);
  });

  it('stands in the Date of every answer', async () => {
    await api('clock', 'POST', { advance: 7 * 24 * 3600 });
    const { hostOrigin, tabOrigin, sharePointOrigin, graphOrigin, tokenUrl } = embedded;
    for (const address of [hostOrigin, `${tabOrigin}/konfiguration.json`, `${tabOrigin}/index.html`, `${tabOrigin}/missing`, `${sharePointOrigin}/sites/s/_api/web`, `${graphOrigin}/v1.0/me`, tokenUrl]) {
      expect((await fetch(address)).headers.get('date'), address).toBe('Mon, 09 Mar 2026 12:00:00 GMT');
    }
  });

  it('is what tokens live by', async () => {
    const token = await tokenFor('https://graph.microsoft.com');
    expect((await ask({ origin: embedded.graphOrigin }, token, '/users')).status).toBe(403);
    embedded.clock.advance(3601);
    expect(await ask({ origin: embedded.graphOrigin }, token, '/users')).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
  });
});

describe('the feed and the mail', () => {
  const NOTE = { topic: { source: 'text', value: 'S', webUrl: 'https://teams.microsoft.com/l/entity/a/b' }, activityType: 'planMissing', previewText: { content: 'x' }, templateParameters: [{ name: 'plan', value: '1-A' }] };

  it('are seen by whoever they reached, whichever of Graph\'s addresses the token is for', async () => {
    const graph = { origin: embedded.graphOrigin };
    expect((await post(graph, await tokenFor(graph.origin), `/users/${p(1)}/teamwork/sendActivityNotification`, NOTE)).status).toBe(204);
    const mail = { message: { subject: 'Hej', body: { content: 'Tekst' }, toRecipients: [{ emailAddress: { address: 'x@andre.example' } }] } };
    expect((await post(graph, await tokenFor('https://graph.microsoft.com'), `/users/${p(1)}/sendMail`, mail)).status).toBe(202);

    expect((await api(`feed?person=${p(1)}`)).body).toMatchObject([{ id: 1, read: false, texts: { da: 'Der mangler status på 1-A' } }]);
    expect((await api(`feed?person=${p(2)}`)).body).toEqual([]);
    expect((await api('feed/1', 'PUT', { read: true })).status).toBe(200);
    expect((await api('feed')).body).toMatchObject([{ read: true }]);
    expect((await api('mail?top=1')).body).toMatchObject([{ from: 'anna.berg@org.example', to: ['x@andre.example'], subject: 'Hej', body: { contentType: 'text', content: 'Tekst' } }]);
  });

  it('are not shown to pages of another origin', async () => {
    const response = await fetch(`${embedded.hostOrigin}/api/mail`, { headers: { origin: embedded.tabOrigin } });
    expect(response.status).toBe(403);
  });

  it('take no other verbs and ids', async () => {
    expect((await api('feed/x', 'PUT', { read: true })).status).toBe(404);
    expect((await api('feed/1', 'PUT', { read: 'yes' })).status).toBe(400);
    expect((await api('mail', 'DELETE')).status).toBe(404);
  });
});

describe('a tab\'s token for Graph', () => {
  const tokenOf = (scope: string) => api('token', 'POST', { objectId: p(1), clientId: CLIENT, scope, lifetimeSeconds: null });

  it('carries what was consented to, and reads the person\'s own profile', async () => {
    const { body } = await tokenOf(`${embedded.graphOrigin}/.default`);
    expect(body).toMatchObject({ scope: `${embedded.graphOrigin}/User.Read` });
    const { accessToken } = body as { accessToken: string };
    expect((await ask({ origin: embedded.graphOrigin }, accessToken, '/me')).body).toMatchObject({ displayName: 'Anna Berg' });
    expect((await ask({ origin: embedded.graphOrigin }, accessToken, `/users/${p(2)}`)).status).toBe(403);
  });

  it('is refused for a permission that nobody has consented to', async () => {
    expect(await tokenOf('https://graph.microsoft.com/User.ReadBasic.All')).toMatchObject({ status: 400, body: { error: 'invalid_grant', suberror: 'consent_required' } });
  });
});

describe('Graph in the embedded Microsoft 365', () => {
  it('takes no token that is for SharePoint, and SharePoint none that is for Graph', async () => {
    expect(await ask({ origin: embedded.graphOrigin }, await tokenFor(embedded.sharePointOrigin), '/users')).toMatchObject({ status: 401 });
    const forGraph = await tokenFor(embedded.graphOrigin);
    expect((await fetch(`${embedded.sharePointOrigin}/sites/s/_api/web`, { headers: { authorization: `Bearer ${forGraph}` } })).status).toBe(401);
  });

  it('takes no made-up token', async () => {
    expect(await ask({ origin: embedded.graphOrigin }, asApp('User.Read.All'), '/users')).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
  });
});
