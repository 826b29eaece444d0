// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostConfig, HostFeedEntry, HostMail } from '../../../../src/local/teams-host/host-config';
import type { Activity, ActivityStore } from '../../../../src/local/teams-host/page/activity/activity-store';
import { activityTools } from '../../../../src/local/teams-host/page/chrome/activity-tools';
import type { Tool } from '../../../../src/local/teams-host/page/chrome/tool';
import { createHostSession } from '../../../../src/local/teams-host/page/host-session';
import type { HostSession } from '../../../../src/local/teams-host/page/host-session';
import { readHostState } from '../../../../src/local/teams-host/page/host-state';
import type { PagesHost } from '../../../../src/local/teams-host/page/messages/pages';

const CONFIG: HostConfig = {
  appName: 'Prøveapp', appId: 'app-1', clientId: 'c', tenantId: 't', organisation: 'O', timeZone: 'Europe/Copenhagen', showLoadingIndicator: true, loadingLimitSeconds: 30, validDomains: [],
  places: [{ kind: 'personal', id: 'personal', name: 'Min', entityId: 'home', contentUrl: '', websiteUrl: '' }],
  people: [{ objectId: 'anna', upn: 'anna@example.dk', mail: null, displayName: 'Anna', jobTitle: null }],
};
const LINK = `https://teams.microsoft.com/l/entity/app-1/home?context=${encodeURIComponent('{"subEntityId":"plan/7"}')}`;
const entry = (id: number, more: Partial<HostFeedEntry> = {}): HostFeedEntry => ({ id, appName: 'Prøveapp', texts: { da: `Titel ${id}`, en: `Title ${id}` }, preview: 'Uddrag', topic: 'S', webUrl: LINK, sent: '2026-03-02T08:00:00Z', read: false, ...more });
const MAIL: HostMail = { id: 'm1', from: 'a@x.example', to: ['b@x.example', 'c@x.example'], subject: 'Emne', body: { contentType: 'html', content: `<p>Hej <a href="${LINK.replaceAll('"', '&quot;')}">Åbn</a></p>` }, sent: '2026-03-02T08:00:00Z' };

let session: HostSession;
let current: Activity;
let activity: ActivityStore;
let links: PagesHost;
let tools: readonly Tool[];

/** jsdom has neither popovers nor dialogs. */
beforeAll(() => {
  HTMLElement.prototype.hidePopover = () => undefined;
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => {
  document.body.replaceChildren();
  session = createHostSession(CONFIG, { get: () => null, save: () => Promise.resolve(), remove: () => Promise.resolve() }, readHostState(new URLSearchParams(), CONFIG));
  current = { now: new Date('2026-03-02T08:00:00Z'), feed: [entry(2), entry(1, { read: true })], mail: [MAIL] };
  activity = { current: () => current, refresh: vi.fn(() => Promise.resolve()), markRead: vi.fn(() => Promise.resolve()), advance: vi.fn(() => Promise.resolve()) };
  links = { appId: 'app-1', shareLink: vi.fn(), openOutside: vi.fn(), navigate: vi.fn(() => true) };
  tools = activityTools(session, activity, links);
  document.body.append(...tools.map(({ element }) => element));
});

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not there.`);
  return found;
};

describe('the bell', () => {
  it('says how many are unread, and which', () => {
    expect(one('[popovertarget=feed-menu]').getAttribute('aria-label')).toBe('Aktivitet: 1 ulæst');
    expect([...document.querySelectorAll('#feed-menu .entry')].map(({ textContent }) => textContent)).toEqual([
      'Titel 2UddragPrøveapp · man. 2. mar. 2026 09.00 Ulæst', 'Titel 1UddragPrøveapp · man. 2. mar. 2026 09.00',
    ]);
  });

  it('takes the visitor where an entry points, and marks it as read', () => {
    one('#feed-menu .entry').click();
    expect(links.navigate).toHaveBeenCalledWith({ appId: 'app-1', pageId: 'home', channelId: null, subPageId: 'plan/7' });
    expect(activity.markRead).toHaveBeenCalledWith(2);
  });

  it('opens the app for an entry without a link', () => {
    current = { ...current, feed: [entry(3, { webUrl: null })] };
    tools.forEach(({ update }) => update());
    one('#feed-menu .entry').click();
    expect(links.navigate).toHaveBeenCalledWith({ pageId: 'home', channelId: null, subPageId: null });
  });

  it('follows the language, and falls back to the text there is', () => {
    session.setState({ ...session.state(), lang: 'en' });
    current = { ...current, feed: [entry(1), entry(2, { texts: { da: 'Kun dansk' } })] };
    tools.forEach(({ update }) => update());
    expect([...document.querySelectorAll('.entry-title')].slice(-2).map(({ textContent }) => textContent)).toEqual(['Title 1', 'Kun dansk']);
    expect(one('[popovertarget=feed-menu]').getAttribute('aria-label')).toBe('Activity: 2 unread');
  });

  it('keeps the focus on the entry when another arrives', () => {
    one('#feed-menu [data-id="2"]').focus();
    current = { ...current, feed: [entry(9), ...current.feed] };
    tools.forEach(({ update }) => update());
    expect((document.activeElement as HTMLElement).dataset.id).toBe('2');
  });

  it('says so when there is nothing', () => {
    current = { ...current, feed: [], mail: [] };
    tools.forEach(({ update }) => update());
    expect(one('#feed-menu').textContent).toContain('Du har ingen notifikationer.');
    expect(one('#mail-menu').textContent).toContain('Der er ikke sendt nogen mails.');
  });
});

describe('the mail', () => {
  it('is listed and read, and its link is followed in the host', () => {
    expect(one('#mail-menu .entry').textContent).toBe('Emneb@x.example, c@x.exampleman. 2. mar. 2026 09.00');
    one('#mail-menu .entry').click();
    expect(one('dialog.mail').textContent).toContain('Fraa@x.exampleTilb@x.example, c@x.example');
    one('dialog .mail-link').click();
    expect(links.navigate).toHaveBeenCalledWith({ appId: 'app-1', pageId: 'home', channelId: null, subPageId: 'plan/7' });
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('the clock', () => {
  it('shows the time where the organisation is, and goes on by an hour, a day, a week', () => {
    expect(one('.clock-time').textContent).toBe('man. 2. mar. 2026 09.00');
    document.querySelectorAll<HTMLElement>('.clock-steps button').forEach((button) => button.click());
    expect(vi.mocked(activity.advance).mock.calls).toEqual([[3600], [86_400], [604_800]]);
  });
});
