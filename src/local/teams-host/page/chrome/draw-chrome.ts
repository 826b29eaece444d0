import type { HostSession } from '../host-session';
import type { HostState } from '../host-state';
import { placeList } from './place-list';
import { rail } from './rail';
import { tabHeader } from './tab-header';
import { titleBar } from './title-bar';
import type { Tool } from './tool';

/** Where the chrome's parts go. */
export interface ChromeRooms {
  readonly title: HTMLElement;
  readonly rail: HTMLElement;
  readonly places: HTMLElement;
  readonly header: HTMLElement;
}

export interface ChromeActions {
  readonly change: (change: Partial<HostState>) => void;
  readonly addTab: () => void;
  readonly removeTab: () => void;
  readonly tools: readonly Tool[];
}

/** Draws everything around the tab. */
export function drawChrome(rooms: ChromeRooms, session: HostSession, { change, addTab, removeTab, tools }: ChromeActions): void {
  const { config } = session;
  const texts = session.texts();
  const place = session.place();
  const go = (id: string): void => change({ place: id, subPageId: null });
  markPage(session);
  for (const { update } of tools) update();
  rooms.title.replaceChildren(...titleBar({ texts, config, state: session.state(), person: session.person(), change, tools: tools.map((tool) => tool.element) }));
  rooms.rail.replaceChildren(...rail({ texts, config, current: place, go }));
  rooms.rail.setAttribute('aria-label', texts.navigation);
  rooms.places.replaceChildren(...placeList({ texts, places: config.places, current: place, go }));
  rooms.header.replaceChildren(...tabHeader({ texts, config, place, tab: session.tabAt(place), addTab, removeTab }));
}

/** Theme, width and language are read by the style sheet and by screen readers. */
export function markPage(session: HostSession): void {
  const { theme, width, lang } = session.state();
  const page = document.documentElement;
  page.dataset.theme = theme;
  page.dataset.width = width;
  page.lang = lang;
  document.title = `${session.config.appName} | ${session.texts().hostName}`;
}
