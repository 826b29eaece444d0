import { describe, expect, it, vi } from 'vitest';
import type { PagesHost } from '../../../src/local/teams-host/page/messages/pages';
import { pagesMessages } from '../../../src/local/teams-host/page/messages/pages';

function ask(func: string, argument: unknown) {
  const host = { appId: 'app-1', shareLink: vi.fn(), openOutside: vi.fn(), navigate: vi.fn<PagesHost['navigate']>(() => true) };
  const handler = pagesMessages(host)[func];
  return { host, answer: handler?.({ func, args: [argument], data: null, origin: 'https://tab.example.com' }) };
}

describe('following a link from the tab', () => {
  it('goes to a page of this app, with what the link points at', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'handleplan/7', channelId: '19:c' }));
    const { host, answer } = ask('executeDeepLink', `https://teams.microsoft.com/l/entity/app-1/fyrtaarn?context=${context}`);
    expect(answer).toEqual([true]);
    expect(host.navigate).toHaveBeenCalledWith({ pageId: 'fyrtaarn', channelId: '19:c', subPageId: 'handleplan/7' });
  });

  it('refuses another app\'s page', () => {
    expect(ask('executeDeepLink', 'https://teams.microsoft.com/l/entity/other/x').answer).toEqual([false, 'The app is not installed.']);
    expect(ask('pages.navigateToApp', { appId: 'other', pageId: 'x' }).answer).toEqual([false, 'The app is not installed.']);
  });

  it('opens a web address outside, and nothing else', () => {
    expect(ask('executeDeepLink', 'https://example.com/').host.openOutside).toHaveBeenCalledWith('https://example.com/');
    expect(ask('executeDeepLink', 'javascript:alert(1)').answer).toEqual([false, 'Invalid link.']);
    expect(ask('executeDeepLink', 'nonsense').answer).toEqual([false, 'Invalid link.']);
  });
});
