import type { HostPlace } from '../host-config';
import type { ActivityStore } from './activity/activity-store';
import { createActivityStore } from './activity/activity-store';
import { watchActivity } from './activity/watch-activity';
import { activityTools } from './chrome/activity-tools';
import type { ChromeRooms } from './chrome/draw-chrome';
import { drawChrome, markPage } from './chrome/draw-chrome';
import { openSetUpDialog } from './chrome/set-up-dialog';
import { element } from './dom/element';
import type { CallRecord } from './frame-channel';
import { createFrameOpener } from './frame-opener';
import { createHostLinks } from './host-links';
import type { HostSession } from './host-session';
import type { HostState } from './host-state';
import { writeHostState } from './host-state';
import { tabSettingsMessages } from './messages/tab-settings';
import { createStage } from './stage';
import type { TabStore } from './tab-store';

export interface HostPageOptions {
  readonly session: HostSession;
  readonly tabs: TabStore;
  readonly rooms: ChromeRooms & { readonly stage: HTMLElement };
  readonly record: (record: CallRecord) => void;
}

/** The host page: what the visitor has chosen, drawn, and changed live. */
export interface HostPage {
  readonly state: () => HostState;
  readonly change: (change: Partial<HostState>) => Promise<void>;
  /** The clock, the feed and the mail. */
  readonly activity: ActivityStore;
}

export function createHostPage({ session, tabs, rooms, record }: HostPageOptions): HostPage {
  const { config } = session;
  const stage = createStage();
  const links = createHostLinks(session, (next) => void change(next), () => void reopen());
  const activity = createActivityStore({ person: () => session.person().objectId, changed: () => tools.forEach(({ update }) => update()) });
  const tools = activityTools(session, activity, links);
  const openFrame = createFrameOpener(session, links, record);
  rooms.stage.append(stage.element);

  function drawAround(): void {
    drawChrome(rooms, session, { change: (next) => void change(next), addTab: setUp, removeTab: () => void removeTab(), tools });
  }

  async function draw(): Promise<void> {
    const place = session.place();
    const tab = session.tabAt(place);
    drawAround();
    if (tab) await stage.show(place.id, () => openFrame({ frameContext: 'content', place, address: tab.contentUrl, families: [] }));
    else await stage.showNote(noTabNote(place));
  }

  function noTabNote(place: HostPlace): HTMLElement {
    const texts = session.texts();
    return element('div', {}, [
      element('p', {}, [texts.noTab(config.appName, place.name)]),
      element('button', { type: 'button', class: 'primary', onclick: setUp }, [texts.addTab]),
    ]);
  }

  function setUp(): void {
    const place = session.place();
    if (place.kind === 'personal') return;
    openSetUpDialog({
      texts: session.texts(),
      title: session.texts().addTabTo(config.appName, place.name),
      validDomains: config.validDomains,
      saved: tabs.get(place.id),
      openShell: (host) => openFrame({ frameContext: 'settings', place, address: place.configurationUrl, families: [tabSettingsMessages(host)] }),
      save: (settings) => redrawAfter(tabs.save(place.id, settings)),
    });
  }

  function removeTab(): Promise<void> {
    return redrawAfter(tabs.remove(session.place().id));
  }

  async function redrawAfter(saved: Promise<void>): Promise<void> {
    await saved;
    await reopen();
  }

  async function reopen(): Promise<void> {
    stage.clear();
    await draw();
  }

  async function change(next: Partial<HostState>): Promise<void> {
    const before = session.state();
    const after = { ...before, ...next };
    session.setState(after);
    history.replaceState(null, '', `?${writeHostState(after).toString()}`);
    markPage(session);
    if (after.theme !== before.theme) stage.changeTheme(after.theme);
    if (after.person !== before.person) void activity.refresh();
    if (needsNewPages(before, after) || (after.lang !== before.lang && !stage.changeContext())) stage.clear();
    else if (after.lang !== before.lang) drawAround();
    if (after.place !== before.place || stage.isEmpty()) await draw();
  }

  void draw();
  watchActivity(activity);
  return { state: session.state, change, activity };
}

/** The theme reaches open pages as an event, another place keeps them, and another language reaches those that listen; everything else is a new beginning. */
function needsNewPages(before: HostState, after: HostState): boolean {
  const keys = ['person', 'width', 'subPageId', 'fault', 'tokenSeconds'] as const;
  return keys.some((key) => before[key] !== after[key]);
}
