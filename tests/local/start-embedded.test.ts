import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Embedded, EmbeddedOptions } from '../../src/local/embedded-options';
import type { AppRegistration } from '../../src/local/identity/app-registration';
import { startEmbedded } from '../../src/local/start-embedded';
import { portOfWorker } from '../setup/port-of-worker';

const TENANT = 'b3d7a7c6-0000-4000-8000-000000000001';
const anna = { objectId: 'b3d7a7c6-0000-4000-8000-000000000002', upn: 'anna@org.example', mail: null, displayName: 'Anna Berg', givenName: 'Anna', surname: 'Berg', jobTitle: null, department: null, accountEnabled: true, guest: false };
const script: AppRegistration = { appId: 's', displayName: 'S', secret: 'x', delegatedScopes: {}, applicationRoles: { sharepoint: ['Sites.FullControl.All'] }, consented: true };

let folder: string;
let running: Embedded[];

beforeEach(async () => {
  running = [];
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  await writeFile(join(folder, 'index.html'), 'tab');
});
afterEach(async () => {
  await Promise.all(running.map((embedded) => embedded.close()));
  await rm(folder, { recursive: true });
});

async function start(dataFile = ':memory:'): Promise<Embedded> {
  const options: EmbeddedOptions = {
    dataFile, tenantId: TENANT, people: () => [anna], apps: [script], firstPort: portOfWorker(5700),
    sites: [{ path: '/sites/s', title: 'S', ownerUpns: [anna.upn] }],
    tab: { folder, virtualFiles: ({ sharePointOrigin }) => ({ '/konfiguration.json': JSON.stringify({ sharePointOrigin }) }), headers: ({ hostOrigin }) => ({ 'content-security-policy': `frame-ancestors ${hostOrigin}` }) },
    host: {
      appName: 'App', appId: 'app', clientId: 's', organisation: 'O', timeZone: 'UTC', showLoadingIndicator: true,
      iconFile: fileURLToPath(new URL('../../manifest/icons/color.png', import.meta.url)),
      places: ({ tabOrigin }) => [{ kind: 'personal', id: 'personal', name: 'P', entityId: 'e', contentUrl: tabOrigin, websiteUrl: tabOrigin }],
    },
  };
  const embedded = await startEmbedded(options);
  running.push(embedded);
  return embedded;
}

async function scriptToken({ tokenUrl, sharePointOrigin }: Embedded): Promise<string> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 's', client_secret: 'x', scope: `${sharePointOrigin}/.default` });
  const response = await fetch(tokenUrl, { method: 'POST', body: form });
  return ((await response.json()) as { access_token: string }).access_token;
}

describe('the embedded Microsoft 365', () => {
  it('gives host, tab and SharePoint origins of their own, and tells the tab about them', async () => {
    const { hostOrigin, tabOrigin, sharePointOrigin } = await start();
    expect(new Set([hostOrigin, tabOrigin, sharePointOrigin]).size).toBe(3);
    expect(await (await fetch(`${tabOrigin}/konfiguration.json`)).json()).toEqual({ sharePointOrigin });
    expect((await fetch(`${hostOrigin}/`)).headers.get('content-security-policy')).toContain(`frame-src ${tabOrigin};`);
  });

  it('stays up whatever path it is asked for', async () => {
    const { hostOrigin, tabOrigin, sharePointOrigin, tokenUrl } = await start();
    for (const origin of [hostOrigin, tabOrigin, sharePointOrigin, new URL(tokenUrl).origin]) {
      for (const path of ['//', '/%', '/?//']) expect((await fetch(origin + path)).status, origin + path).toBeLessThan(500);
    }
  });

  it('lets a script into SharePoint with a token of its own, and nobody without', async () => {
    const embedded = await start();
    const ask = async (headers: Record<string, string>) => (await fetch(`${embedded.sharePointOrigin}/sites/s/_api/web`, { headers: { accept: 'application/json', ...headers } })).status;
    expect(await ask({ authorization: `Bearer ${await scriptToken(embedded)}` })).toBe(200);
    expect(await ask({})).toBe(401);
  });

  it('is started beside another one on other ports', async () => {
    const [first, second] = [await start(), await start()];
    expect(second.hostOrigin).not.toBe(first.hostOrigin);
    expect((await fetch(second.hostUrl)).status).toBe(200);
  });

  it('takes a token from before a restart', async () => {
    const dataFile = join(folder, 'data', 'data.sqlite');
    const before = await start(dataFile);
    const token = await scriptToken(before);
    const audience = before.sharePointOrigin;
    await before.close();
    running = [];
    const after = await start(dataFile);
    await expect(after.issuer.verify(token, audience)).resolves.toMatchObject({ kind: 'app', appId: 's' });
  });
});
