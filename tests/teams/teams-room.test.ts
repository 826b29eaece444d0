// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

// teams-js asks Microsoft for its list of hosts as soon as it is loaded; here it gets an empty answer.
vi.hoisted(() => {
  globalThis.fetch = () => Promise.resolve(new Response('{"validOrigins": []}'));
});

const { app } = await import('@microsoft/teams-js');
const { configureTab } = await import('../../src/teams/configure-tab');
const { initializeTeams } = await import('../../src/teams/initialize-teams');
const { notifyFailed, notifyLoaded, notifyReady } = await import('../../src/teams/notify-loaded');
const { onResume } = await import('../../src/teams/on-resume');
const { onThemeChange } = await import('../../src/teams/on-theme-change');
const { shareDeepLink } = await import('../../src/teams/share-deep-link');
const { createSignIn } = await import('../../src/teams/sign-in');
const { createFakeHost } = await import('./fake-host');

const HOST = 'http://localhost:5300';
const WIRE_CONTEXT = { locale: 'da-dk', theme: 'dark', entityId: 'fyrtaarn', subEntityId: '', frameContext: 'content', hostClientType: 'desktop', userObjectId: 'o1', userPrincipalName: 'anna@example.dk', tid: 't1' };

afterEach(() => app._uninitialize());

function enter(frameContext?: string) {
  const host = createFakeHost(HOST, frameContext);
  host.answers.set('getContext', () => [WIRE_CONTEXT]);
  app._initialize(host.window);
  return { host, start: (onGreeted?: () => void) => initializeTeams({ validOrigins: [HOST], timeoutMs: 300, isFramed: () => true, ...(onGreeted && { onGreeted }) }) };
}

describe('starting in Teams', () => {
  it('tells theme, language, place and person', async () => {
    const { start } = enter();
    expect(await start()).toEqual({
      inTeams: true,
      context: { theme: 'dark', locale: 'da-dk', frameContext: 'content', clientType: 'desktop', pageId: 'fyrtaarn', subPageId: null, place: { kind: 'personal' }, person: { objectId: 'o1', upn: 'anna@example.dk', tenantId: 't1' } },
    });
  });

  it('knows a channel, a meeting and a chat apart', async () => {
    const { host, start } = enter();
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, channelId: 'c1', channelName: 'Strategi', teamId: 't', groupId: 'g1', teamSiteUrl: 'https://o.sharepoint.com/sites/g' }]);
    expect(await start()).toMatchObject({ context: { place: { kind: 'channel', channelId: 'c1', channelName: 'Strategi', groupId: 'g1', siteUrl: 'https://o.sharepoint.com/sites/g' } } });
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, chatId: 'chat', meetingId: 'm' }]);
    expect(await start()).toMatchObject({ context: { place: { kind: 'meeting', meetingId: 'm', chatId: 'chat' } } });
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, chatId: 'chat' }]);
    expect(await start()).toMatchObject({ context: { place: { kind: 'chat', chatId: 'chat' } } });
  });

  it('shows a theme it has never heard of as the light one', async () => {
    const { host, start } = enter();
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, theme: 'glass' }]);
    expect(await start()).toMatchObject({ context: { theme: 'default' } });
  });

  it('says that Teams has answered before the context is known, and says nothing where nobody answers', async () => {
    const { host, start } = enter();
    const told: string[] = [];
    host.answers.set('getContext', () => {
      told.push('context');
      return [WIRE_CONTEXT];
    });
    await start(() => told.push('greeted'));
    expect(told).toEqual(['greeted', 'context']);
    app._uninitialize();
    const silent = enter();
    silent.host.answers.delete('initialize');
    await silent.start(() => told.push('greeted'));
    expect(told).toEqual(['greeted', 'context']);
  });

  it('ends in time when nobody answers', async () => {
    const { host, start } = enter();
    host.answers.delete('initialize');
    expect(await start()).toEqual({ inTeams: false, reason: 'silent' });
  });

  it('ends in time when the context never comes', async () => {
    const { host, start } = enter();
    host.answers.delete('getContext');
    expect(await start()).toEqual({ inTeams: false, reason: 'silent' });
  });

  it('takes no stranger for Teams', async () => {
    enter();
    expect(await initializeTeams({ validOrigins: ['http://localhost:9'], timeoutMs: 300, isFramed: () => true })).toEqual({ inTeams: false, reason: 'silent' });
  });

  it('says so when the context has another shape', async () => {
    const { host, start } = enter();
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, entityId: 7 }]);
    expect(await start()).toMatchObject({ inTeams: false, reason: 'refused', cause: { name: 'ValiError' } });
  });

  it('knows at once that a page of its own is not in Teams', async () => {
    expect(await initializeTeams({ validOrigins: [] })).toEqual({ inTeams: false, reason: 'not-framed' });
  });
});

describe('while the page is open', () => {
  it('a new theme is passed on', async () => {
    const { host, start } = enter();
    await start();
    const themes: string[] = [];
    onThemeChange((theme) => themes.push(theme));
    await host.send('themeChange', ['contrast']);
    expect(themes).toEqual(['contrast']);
  });

  it('Teams hears that it is loaded, ready, or has failed', async () => {
    const { host, start } = enter();
    await start();
    notifyLoaded();
    await notifyReady();
    notifyFailed('Listerne mangler.');
    expect(host.calls.slice(-3).map(({ func, args }) => [func, args.slice(0, 2)])).toEqual([
      ['appInitialization.appLoaded', ['2.58.0']],
      ['appInitialization.success', ['2.58.0']],
      ['appInitialization.failure', ['Other', 'Listerne mangler.']],
    ]);
  });

  it('a resumed page reads the context again and says that it is ready', async () => {
    const { host, start } = enter();
    await start();
    const beforeSuspend = vi.fn(() => Promise.resolve());
    const resumed = vi.fn();
    onResume({ beforeSuspend, resumed, failed: (error) => expect.unreachable(String(error)) });
    await host.send('beforeUnload', []);
    await expect.poll(() => host.calls.at(-1)?.func).toBe('readyToUnload');
    expect(beforeSuspend).toHaveBeenCalledOnce();
    host.answers.set('getContext', () => [{ ...WIRE_CONTEXT, subEntityId: 'handleplan/3' }]);
    await host.send('load', [{ entityId: 'fyrtaarn', contentUrl: 'https://tab.example.com/' }]);
    await expect.poll(() => host.calls.at(-1)?.func).toBe('appInitialization.success');
    expect(resumed).toHaveBeenCalledWith(expect.objectContaining({ subPageId: 'handleplan/3' }));
  });

  it('a link is shared with the target in both places', async () => {
    const { host, start } = enter();
    await start();
    expect(shareDeepLink({ handleplanId: 3, label: '1-A', webUrl: 'https://tab.example.com/' })).toBe(true);
    expect(host.calls.at(-1)).toEqual({ func: 'shareDeepLink', args: ['handleplan/3', '1-A', 'https://tab.example.com/?handleplan=3'] });
  });
});

describe('setting up a tab', () => {
  const choice = { pageId: 'fyrtaarn', name: 'Strategien', contentUrl: 'https://tab.example.com/?site=x', websiteUrl: 'https://tab.example.com/?site=x' };

  it('saves what was chosen, with an address for phones', async () => {
    const { host, start } = enter('settings');
    await start();
    host.answers.set('settings.setSettings', () => [true]);
    configureTab(() => Promise.resolve(choice), 'Prøv igen.').setValid(true);
    expect(host.calls.at(-1)).toEqual({ func: 'settings.setValidityState', args: [true] });
    await host.send('settings.save', [{}]);
    await expect.poll(() => host.calls.at(-1)?.func).toBe('settings.save.success');
    expect(host.calls.find(({ func }) => func === 'settings.setSettings')?.args).toEqual([{ entityId: 'fyrtaarn', suggestedDisplayName: 'Strategien', contentUrl: choice.contentUrl, websiteUrl: choice.websiteUrl }]);
  });

  it('tells Teams when the host does not take it', async () => {
    const { host, start } = enter('settings');
    await start();
    host.answers.set('settings.setSettings', () => [false, 'no']);
    configureTab(() => Promise.resolve(choice), 'Prøv igen.');
    await host.send('settings.save', [{}]);
    await expect.poll(() => host.calls.at(-1)).toEqual({ func: 'settings.save.failure', args: ['Prøv igen.'] });
  });
});

describe('signing in', () => {
  it('is refused plainly outside Teams', async () => {
    const signIn = createSignIn({ clientId: 'c1', authority: 'https://login.microsoftonline.com/t1' });
    await expect(signIn.getToken(['https://o.sharepoint.com/AllSites.Write'])).rejects.toMatchObject({ kind: 'not-in-teams' });
  });
});
