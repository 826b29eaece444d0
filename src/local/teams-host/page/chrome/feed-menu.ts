import type { HostFeedEntry } from '../../host-config';
import type { ActivityStore } from '../activity/activity-store';
import { element } from '../dom/element';
import { formatTime } from '../dom/format-time';
import { icon } from '../dom/icon';
import { keepFocus } from '../dom/keep-focus';
import type { HostSession } from '../host-session';
import type { Tool } from './tool';

/** The bell: the activity feed of whoever the visitor is. `follow` goes where an entry points. */
export function feedMenu(session: HostSession, activity: ActivityStore, follow: (webUrl: string | null) => void): Tool {
  const badge = element('span', { class: 'count', 'aria-hidden': 'true' });
  const heading = element('h2');
  const list = element('ul', { class: 'entries' });
  const menu = element('div', { id: 'feed-menu', class: 'menu wide', popover: 'auto', role: 'dialog' }, [heading, list]);
  const button = element('button', { type: 'button', class: 'icon-button counted', popovertarget: menu.id }, [icon('bell'), badge]);
  menu.addEventListener('toggle', () => void activity.refresh());

  async function open(entry: HostFeedEntry): Promise<void> {
    menu.hidePopover();
    follow(entry.webUrl);
    await activity.markRead(entry.id);
  }

  function update(): void {
    const texts = session.texts();
    const { feed } = activity.current();
    const unread = feed.filter(({ read }) => !read).length;
    badge.textContent = unread === 0 ? '' : String(unread);
    heading.textContent = texts.feed;
    menu.setAttribute('aria-label', texts.feed);
    button.setAttribute('aria-label', unread === 0 ? texts.feed : texts.feedUnread(unread));
    button.title = texts.feed;
    const rows = feed.map((entry) => entryRow(session, entry, () => void open(entry)));
    keepFocus(list, () => list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'nobody' }, [texts.feedEmpty])])));
  }

  update();
  return { element: element('div', {}, [button, menu]), update };
}

function entryRow(session: HostSession, entry: HostFeedEntry, open: () => void): HTMLElement {
  const { lang } = session.state();
  const texts = session.texts();
  const title = entry.texts[lang] ?? Object.values(entry.texts)[0] ?? '';
  return element('li', {}, [
    element('button', { type: 'button', class: entry.read ? 'entry' : 'entry unread', 'data-id': String(entry.id), onclick: open }, [
      element('img', { src: '/app-icon.png', alt: '', width: '28', height: '28' }),
      element('span', { class: 'entry-text' }, [
        element('span', { class: 'entry-title' }, [title]),
        element('span', { class: 'entry-preview' }, [entry.preview]),
        element('span', { class: 'entry-when' }, [
          `${entry.appName} · ${formatTime(new Date(entry.sent), { lang, timeZone: session.config.timeZone })}`,
          ...(entry.read ? [] : [' ', element('span', { class: 'unread-mark' }, [texts.unread])]),
        ]),
      ]),
    ]),
  ]);
}
