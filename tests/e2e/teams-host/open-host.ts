import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser/install-browser';
import { openClock } from '../../../src/local/clock/clock';
import { choosePorts } from '../../../src/local/choose-ports';
import type { FeedEntry } from '../../../src/local/graph/notifications/feed';
import type { DirectoryPerson } from '../../../src/local/identity/directory-person';
import { generateSigningKey } from '../../../src/local/identity/signing-key';
import type { TokenIssuer } from '../../../src/local/identity/token-issuer';
import { createTokenIssuer } from '../../../src/local/identity/token-issuer';
import { startTeamsHost } from '../../../src/local/teams-host/start-teams-host';
import { openTabFile } from '../../../src/local/teams-host/tab-file';
import { serveFolder } from '../../../src/local/web/serve-folder';

export const SITE = 'http://localhost:9999';
const CLIENT = 'c1';

const person = (objectId: string, displayName: string): DirectoryPerson => ({
  objectId, upn: `${objectId}@example.dk`, mail: null, displayName, givenName: displayName, surname: 'Prøve', jobTitle: 'Konsulent', department: null, accountEnabled: true, guest: false,
});
export const PEOPLE = [person('anna', 'Anna Berg'), person('bo', 'Bo Dahl')];

export interface HostUnderTest {
  readonly hostOrigin: string;
  readonly tabOrigin: string;
  readonly issuer: TokenIssuer;
  /** Everybody's activity feed, newest first. */
  readonly feed: FeedEntry[];
  /** Opens the host page with this query. */
  readonly open: (query: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function buildTabPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tab-page-'));
  await build({ entryPoints: [fileURLToPath(new URL('tab-page.ts', import.meta.url))], bundle: true, splitting: true, format: 'esm', outdir: folder, logLevel: 'silent' });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>tab</title><p>En fane</p><script type="module" src="tab-page.js"></script>');
  return folder;
}

/** Starts a host page around the test's own tab page. */
export async function startHostUnderTest(): Promise<HostUnderTest> {
  const feed: FeedEntry[] = [];
  const ports = await choosePorts(5400);
  const hostOrigin = `http://localhost:${ports.host}`;
  const tabOrigin = `http://localhost:${ports.tab}`;
  const folder = await buildTabPage();
  const issuer = createTokenIssuer({
    tenantId: 't1', people: () => PEOPLE, key: await generateSigningKey(), clock: () => new Date(),
    apps: [{ appId: CLIENT, displayName: 'Tab', secret: null, delegatedScopes: { sharepoint: ['AllSites.Write'] }, applicationRoles: {}, consented: true }],
  });
  const address = (query: string): string => `${tabOrigin}/?host=${encodeURIComponent(hostOrigin)}&client=${CLIENT}${query}`;
  const tab = await serveFolder({ folder, port: ports.tab, virtualFiles: {}, headers: { 'content-security-policy': `frame-ancestors ${hostOrigin}` } });
  const host = await startTeamsHost({
    port: ports.host, issuer, clock: openClock(':memory:'), graph: { feed: (recipient) => feed.filter(({ recipientId }) => recipientId === recipient), markRead: (id) => markRead(feed, id), outbox: () => [] }, people: () => PEOPLE, tabs: await openTabFile(null),
    iconFile: fileURLToPath(new URL('../../../manifest/icons/color.png', import.meta.url)),
    config: {
      appName: 'Fyrtårn', appId: 'app-1', clientId: CLIENT, tenantId: 't1', organisation: 'Region Prøve', timeZone: 'Europe/Copenhagen', showLoadingIndicator: true, loadingLimitSeconds: 2, validDomains: [new URL(tabOrigin).host],
      places: [
        { kind: 'personal', id: 'personal', name: 'Min side', entityId: 'home', contentUrl: address(''), websiteUrl: address('') },
        { kind: 'personal', id: 'silent', name: 'Tavs', entityId: 'silent', contentUrl: address('&silent'), websiteUrl: address('') },
        { kind: 'personal', id: 'foreign', name: 'Fremmed', entityId: 'foreign', contentUrl: `${hostOrigin}/`, websiteUrl: address('') },
        { kind: 'channel', id: 'channel', name: 'Strategi', teamName: 'Socialområdet', teamId: '19:team', groupId: 'g1', channelId: '19:channel', channelType: 'Regular', teamSiteUrl: `${SITE}/sites/team`, configurationUrl: address('&setup') },
        { kind: 'meeting', id: 'meeting', name: 'Områdeledermøde', chatId: '19:chat', meetingId: 'm1', configurationUrl: address('&setup') },
      ],
    },
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  return {
    hostOrigin, tabOrigin, issuer, feed,
    open: (query) => openPage(browser, `${hostOrigin}/?${query}`),
    close: async () => {
      await Promise.all([browser.close(), tab.close(), host.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

function markRead(feed: FeedEntry[], id: number): void {
  feed.splice(0, feed.length, ...feed.map((entry) => (entry.id === id ? { ...entry, read: true } : entry)));
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(address);
  return page;
}

/** The frame of the tab once its script has run. */
export async function tabFrame(page: Page, selector = '.stage .frame-shell:not([hidden]) iframe'): Promise<Frame> {
  const handle = await page.waitForSelector(selector);
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The iframe has no frame.');
  await frame.waitForFunction(() => 'testPage' in window);
  return frame;
}
