import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostUnderTest } from './teams-host/open-host';
import { SITE, startHostUnderTest, tabFrame } from './teams-host/open-host';

const SCOPE = `${SITE}/AllSites.Write`;
let host: HostUnderTest;
let page: Page;

beforeAll(async () => {
  host = await startHostUnderTest();
});
afterEach(() => page.close());
afterAll(() => host.close());

async function openTab(query: string) {
  page = await host.open(query);
  return tabFrame(page);
}

describe('the tab in the host page', () => {
  it('learns who, where and how', async () => {
    const frame = await openTab('person=bo@example.dk&theme=dark&lang=en&subPageId=handleplan/7');
    expect(await frame.evaluate(() => window.testPage.started)).toEqual({
      inTeams: true,
      context: {
        theme: 'dark', locale: 'en-us', frameContext: 'content', clientType: 'web', pageId: 'home', subPageId: 'handleplan/7',
        place: { kind: 'personal' }, person: { objectId: 'bo', upn: 'bo@example.dk', tenantId: 't1' },
      },
    });
  });

  it('hears of a new theme while it is open', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    await page.getByRole('button', { name: 'Visning' }).click();
    await page.getByText('Høj kontrast').click();
    await frame.waitForFunction(() => window.testPage.events.includes('theme contrast'));
    expect(new URL(page.url()).searchParams.get('theme')).toBe('contrast');
  });

  it('is opened anew when the visitor becomes somebody else', async () => {
    await openTab('');
    await page.getByRole('button', { name: /Du er Anna Berg/ }).click();
    await page.getByRole('button', { name: /Bo Dahl/ }).click();
    const frame = await tabFrame(page);
    const start = await frame.evaluate(() => window.testPage.started);
    expect(start).toMatchObject({ context: { person: { objectId: 'bo' } } });
  });

  it('loses the loading indicator when it says that it is loaded', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    await page.waitForSelector('.loading', { state: 'detached' });
    expect(await page.locator('.failure').count()).toBe(0);
  });

  it('is replaced by a failure page when it never says that it is loaded', async () => {
    page = await host.open('place=silent');
    await page.getByText('Fyrtårn kunne ikke åbnes').waitFor();
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
  });

  it('is not framed from an address outside its valid domains', async () => {
    page = await host.open('place=foreign');
    await page.getByText(/står ikke blandt appens gyldige domæner/).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('gets "not supported" for what the host lacks', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    await expect(frame.evaluate(() => window.testPage.shareToStage())).rejects.toThrow();
    expect(await frame.evaluate(() => window.testPage.pagesSupported())).toBe(true);
  });

  it('can ask for people, and may be turned down', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    const chosen = frame.evaluate(() => window.testPage.selectPeople());
    await page.getByLabel('Bo Dahl').check();
    await page.getByRole('button', { name: 'Vælg', exact: true }).click();
    expect(await chosen).toEqual([{ objectId: 'bo', displayName: 'Bo Dahl', email: undefined }]);
    const aborted = frame.evaluate(() => window.testPage.selectPeople().then(() => null, (error: unknown) => (error as { errorCode: number }).errorCode));
    await page.getByRole('button', { name: 'Annuller' }).click();
    expect(await aborted).toBe(8000);
  });

  it('can share a link that opens it at the same place', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    await frame.evaluate(() => window.testPage.shareDeepLink({ handleplanId: 7, label: '1-A', webUrl: location.href }));
    const link = await page.getByLabel('Link til denne side').last().inputValue();
    await page.goto(link);
    const opened = await tabFrame(page);
    expect(await opened.evaluate(() => window.testPage.started)).toMatchObject({ context: { subPageId: 'handleplan/7' } });
  });

  it('is kept while the visitor is elsewhere, and resumed', async () => {
    const frame = await openTab('');
    await frame.evaluate(() => window.testPage.started);
    await page.getByRole('button', { name: 'Møder' }).click();
    await page.getByText(/er ikke føjet til Områdeledermøde/).waitFor();
    await page.getByRole('button', { name: 'Fyrtårn' }).click();
    await frame.waitForFunction(() => window.testPage.events.join() === 'suspend,resume home');
  });
});

describe('a notification in the feed', () => {
  beforeEach(() => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'handleplan/7' }));
    host.feed.splice(0, host.feed.length, {
      id: 1, recipientId: 'anna', teamsAppId: 'app-1', appName: 'Fyrtårn', activityType: 'a', texts: { da: 'Der mangler status på 1-A' }, preview: 'Svar i dag', topic: 'Strategien',
      webUrl: `https://teams.microsoft.com/l/entity/app-1/home?context=${context}`, teamId: null, chainId: null, sent: '2026-03-02T08:00:00Z', read: false, sendings: 1,
    });
  });

  it('is announced by the bell, opens the tab where it points by keyboard, and is read', async () => {
    await openTab('');
    await page.getByRole('button', { name: 'Aktivitet: 1 ulæst' }).press('Enter');
    await page.getByRole('dialog', { name: 'Aktivitet' }).getByRole('button', { name: /Der mangler status på 1-A/ }).press('Enter');
    await page.waitForURL(/subPageId=handleplan%2F7/);
    const frame = await tabFrame(page);
    expect(await frame.evaluate(() => window.testPage.started)).toMatchObject({ context: { subPageId: 'handleplan/7' } });
    await page.getByRole('button', { name: 'Aktivitet', exact: true }).waitFor();
  });

  it('is nobody else\'s', async () => {
    await openTab('person=bo@example.dk');
    await page.getByRole('button', { name: 'Aktivitet', exact: true }).click();
    await page.getByText('Du har ingen notifikationer.').waitFor();
    expect(await page.getByText('Der mangler status på 1-A').count()).toBe(0);
  });
});

describe('the clock', () => {
  it('is moved on from the title bar', async () => {
    await openTab('');
    await page.getByRole('button', { name: /^Ur / }).click();
    const shown = page.locator('.clock-now');
    await page.waitForFunction(() => document.querySelector('.clock-now')?.textContent !== '');
    const before = await shown.textContent();
    await page.getByRole('button', { name: '+1 uge' }).click();
    await page.waitForFunction((text) => document.querySelector('.clock-now')?.textContent !== text, before);
    const { now } = await (await fetch(`${host.hostOrigin}/api/clock`)).json() as { now: string };
    expect(Math.round((Date.parse(now) - Date.now()) / 86_400_000)).toBe(7);
  });
});

describe('signing in from the tab', () => {
  async function getToken(query: string) {
    const frame = await openTab(query);
    await frame.evaluate(() => window.testPage.started);
    return { frame, ask: () => frame.evaluate((scope) => window.testPage.getToken(scope), SCOPE) };
  }

  it('gives a token of the person for the service', async () => {
    const { ask } = await getToken('person=bo@example.dk');
    const answer = await ask();
    expect(answer).toHaveProperty('token');
    const { token } = answer as { token: string };
    await expect(host.issuer.verify(token, SITE)).resolves.toMatchObject({ upn: 'bo@example.dk', scopes: ['AllSites.Write'] });
  });

  it('gives the same token until it is about to expire, and then a new one', async () => {
    const lasting = await getToken('');
    expect(await lasting.ask()).toEqual(await lasting.ask());
    await page.close();
    const short = await getToken('tokenSeconds=60');
    const { token } = await short.ask() as { token: string };
    const { exp = 0, iat = 0, uti } = decodeJwt(token);
    expect(exp - iat).toBe(60);
    const second = await short.ask() as { token: string };
    expect(decodeJwt(second.token).uti).not.toBe(uti);
  });

  it('gives a new token when the service has refused the one at hand', async () => {
    const { frame, ask } = await getToken('');
    const first = await ask();
    const second = await frame.evaluate((scope) => window.testPage.getToken(scope, true), SCOPE);
    expect(second).toHaveProperty('token');
    expect(second).not.toEqual(first);
  });

  it('shows the dialog when Teams wants a click, once, and goes on', async () => {
    const { ask } = await getToken('fault=interaction-required');
    const answer = ask();
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    expect(await answer).toHaveProperty('token');
  });

  it('ends when the person says no, and asks again only when they have done something', async () => {
    const { ask, frame } = await getToken('fault=interaction-required');
    const answer = ask();
    await page.getByRole('button', { name: 'Annuller' }).click();
    expect(await answer).toEqual({ kind: 'consent-refused' });
    expect(await ask()).toEqual({ kind: 'consent-refused' });
    await frame.evaluate(() => {
      window.testPage.acted = true;
    });
    const again = ask();
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    expect(await again).toHaveProperty('token');
  });

  it('ends when the organisation refuses consent', async () => {
    const { ask } = await getToken('fault=consent-refused');
    expect(await ask()).toEqual({ kind: 'consent-refused' });
  });

  it('ends in time when Teams never answers', async () => {
    const { ask } = await getToken('fault=host-silent');
    expect(await ask()).toEqual({ kind: 'host-silent' });
  });
});

describe('a tab in a channel', () => {
  it('is set up first, saved, found by another person, and can be removed', async () => {
    page = await host.open('place=channel');
    await page.getByRole('button', { name: 'Tilføj som fane' }).last().click();
    const setUp = await tabFrame(page, 'dialog iframe');
    expect(await setUp.evaluate(() => window.testPage.started)).toMatchObject({ context: { frameContext: 'settings' } });
    expect(await page.getByRole('button', { name: 'Gem' }).isDisabled()).toBe(true);
    await setUp.evaluate((url) => window.testPage.pickTab(url), `${host.tabOrigin}/?host=${encodeURIComponent(host.hostOrigin)}&client=c1`);
    await page.getByRole('button', { name: 'Gem' }).click();
    const tab = await tabFrame(page);
    expect(await tab.evaluate(() => window.testPage.started)).toMatchObject({
      context: { pageId: 'plans', place: { kind: 'channel', channelId: '19:channel', channelName: 'Strategi', groupId: 'g1', siteUrl: `${SITE}/sites/team` } },
    });
    await page.goto(`${host.hostOrigin}/?place=channel&person=bo@example.dk`);
    await tabFrame(page);
    await page.getByRole('button', { name: 'Mere om fanen' }).click();
    await page.getByRole('button', { name: 'Fjern fanen' }).click();
    await page.getByText(/er ikke føjet til Strategi/).waitFor();
  });

  it('is not saved with an address outside the valid domains', async () => {
    page = await host.open('place=meeting');
    await page.getByRole('button', { name: 'Tilføj som fane' }).last().click();
    const setUp = await tabFrame(page, 'dialog iframe');
    await setUp.evaluate(() => window.testPage.started);
    await setUp.evaluate(() => window.testPage.pickTab('https://example.com/'));
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText(/Fanen blev ikke gemt/).waitFor();
  });
});

describe('the host page', () => {
  it('gives tokens to itself alone', async () => {
    page = await host.open('');
    const body = JSON.stringify({ objectId: 'anna', clientId: 'c1', scope: SCOPE, lifetimeSeconds: null });
    const foreign = await fetch(`${host.hostOrigin}/api/token`, { method: 'POST', body, headers: { origin: host.tabOrigin } });
    expect(foreign.status).toBe(403);
    const own = await fetch(`${host.hostOrigin}/api/token`, { method: 'POST', body, headers: { origin: host.hostOrigin } });
    expect(own.status).toBe(200);
  });

  it('does not answer a framed page of another origin', async () => {
    page = await host.open('');
    await tabFrame(page);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.setAttribute('sandbox', 'allow-scripts');
      frame?.setAttribute('src', 'about:blank');
    });
    const foreign = page.frames().find((frame) => frame !== page.mainFrame());
    await foreign?.waitForURL('about:blank');
    await foreign?.evaluate(() => window.parent.postMessage({ id: 0, func: 'initialize', args: [] }, '*'));
    await page.waitForFunction(() => window.teamsHost?.calls.some(({ origin, outcome }) => origin === 'null' && outcome === 'refused-origin') === true);
  });
});
