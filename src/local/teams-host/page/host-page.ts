import type { HostConfig, HostPerson, HostPlace, TabSettings } from '../host-config';
import { askInModal } from './chrome/modal';
import { pickPeople } from './chrome/people-picker';
import { placeList } from './chrome/place-list';
import { rail } from './chrome/rail';
import { openSetUpDialog } from './chrome/set-up-dialog';
import { showShareLink } from './chrome/share-link';
import { tabHeader } from './chrome/tab-header';
import { titleBar } from './chrome/title-bar';
import { element } from './dom/element';
import type { CallRecord } from './frame-channel';
import type { FrameShell } from './frame-shell';
import { openFrameShell } from './frame-shell';
import type { HostState } from './host-state';
import { writeHostState } from './host-state';
import type { HostTexts } from './host-texts';
import { hostTexts } from './host-texts';
import type { FrameSituation } from './messages/context';
import { meetingMessages } from './messages/meeting';
import type { MessageFamily } from './messages/message-family';
import { nestedAppAuthMessages } from './messages/nested-app-auth';
import { pagesMessages } from './messages/pages';
import { peopleMessages } from './messages/people';
import { tabSettingsMessages } from './messages/tab-settings';
import { createSignInDesk } from './sign-in-desk';
import { createStage } from './stage';
import { openTabFrame } from './tab-frame';
import type { TabStore } from './tab-store';
import { requestToken } from './token-client';

/** Where the page's parts go. */
export interface HostRooms {
  readonly title: HTMLElement;
  readonly rail: HTMLElement;
  readonly places: HTMLElement;
  readonly header: HTMLElement;
  readonly stage: HTMLElement;
}

export interface HostPageOptions {
  readonly config: HostConfig;
  readonly tabs: TabStore;
  readonly rooms: HostRooms;
  readonly initial: HostState;
  readonly record: (record: CallRecord) => void;
}

/** The host page: what the visitor has chosen, drawn, and changed live. */
export interface HostPage {
  readonly state: () => HostState;
  readonly change: (change: Partial<HostState>) => Promise<void>;
}

export function createHostPage({ config, tabs, rooms, initial, record }: HostPageOptions): HostPage {
  const stage = createStage();
  const sessionId = crypto.randomUUID();
  let state = initial;
  rooms.stage.append(stage.element);

  const texts = (): HostTexts => hostTexts(state.lang);
  const person = (): HostPerson => found(config.people.find(({ upn }) => upn === state.person), 'person');
  const place = (): HostPlace => found(config.places.find(({ id }) => id === state.place), 'place');
  const tab = (): TabSettings | null => tabOf(place());

  const desk = createSignInDesk({
    tenantId: config.tenantId,
    person,
    fault: () => state.fault,
    tokenSeconds: () => state.tokenSeconds,
    confirm: () => askInModal(texts(), { title: texts().signInTitle(config.appName), text: texts().signInText(person().displayName), go: texts().signInGo }),
    requestToken,
  });

  function tabOf(where: HostPlace): TabSettings | null {
    if (where.kind !== 'personal') return tabs.get(where.id);
    return { entityId: where.entityId, contentUrl: where.contentUrl, websiteUrl: where.websiteUrl, suggestedDisplayName: where.name };
  }

  function situation(frameContext: 'content' | 'settings', where: HostPlace): FrameSituation {
    const { theme, lang, subPageId, width } = state;
    return { config, place: where, person: person(), theme, lang, frameContext, subPageId, sessionId, clientType: width === 'phone' ? 'android' : 'web', entityId: tabOf(where)?.entityId ?? '' };
  }

  function sharedFamilies(): readonly MessageFamily[] {
    return [
      nestedAppAuthMessages(desk),
      peopleMessages((request) => pickPeople(texts(), config.people, request)),
      meetingMessages(),
      pagesMessages({ appId: config.appId, shareLink, navigate, openOutside: (address) => window.open(address, '_blank', 'noopener') }),
    ];
  }

  function shareLink({ subPageId, label }: { readonly subPageId: string; readonly label: string }): void {
    const { place: where, lang, person: upn } = state;
    const query = writeHostState({ ...state, place: where, lang, person: upn, subPageId, theme: 'default', width: 'wide', fault: 'none', tokenSeconds: null });
    query.delete('person');
    showShareLink(texts(), label, `${location.origin}/?${query.toString()}`);
  }

  function navigate({ pageId, channelId, subPageId }: { readonly pageId: string; readonly channelId: string | null; readonly subPageId: string | null }): boolean {
    const target = config.places.find((candidate) => (channelId === null || (candidate.kind === 'channel' && candidate.channelId === channelId)) && tabOf(candidate)?.entityId === pageId);
    if (!target) return false;
    void change({ place: target.id, subPageId });
    return true;
  }

  function openShell(frameContext: 'content' | 'settings', where: HostPlace, address: string, families: readonly MessageFamily[]): FrameShell {
    return openFrameShell({
      texts: texts(),
      appName: config.appName,
      showLoadingIndicator: config.showLoadingIndicator,
      limitSeconds: config.loadingLimitSeconds,
      address,
      validDomains: config.validDomains,
      open: (onLife) => openTabFrame({ address, title: config.appName, situation: () => situation(frameContext, where), families: [...sharedFamilies(), ...families], onLife, record }),
    });
  }

  function setUp(): void {
    const where = place();
    if (where.kind === 'personal') return;
    openSetUpDialog({
      texts: texts(),
      title: texts().addTabTo(config.appName, where.name),
      validDomains: config.validDomains,
      saved: tabs.get(where.id),
      openShell: (host) => openShell('settings', where, where.configurationUrl, [tabSettingsMessages(host)]),
      save: async (settings) => {
        await tabs.save(where.id, settings);
        stage.clear();
        await draw();
      },
    });
  }

  async function removeTab(): Promise<void> {
    await tabs.remove(place().id);
    stage.clear();
    await draw();
  }

  function drawChrome(): void {
    document.documentElement.dataset.theme = state.theme;
    document.documentElement.dataset.width = state.width;
    document.documentElement.dataset.kind = place().kind;
    document.documentElement.lang = state.lang;
    document.title = `${config.appName} | ${texts().hostName}`;
    const go = (id: string): void => void change({ place: id, subPageId: null });
    rooms.title.replaceChildren(...titleBar({ texts: texts(), config, state, person: person(), change: (next) => void change(next) }));
    rooms.rail.replaceChildren(...rail({ texts: texts(), config, current: place(), go }));
    rooms.rail.ariaLabel = texts().navigation;
    rooms.places.replaceChildren(...placeList({ texts: texts(), places: config.places, current: place(), go }));
    rooms.header.replaceChildren(...tabHeader({ texts: texts(), config, place: place(), tab: tab(), addTab: setUp, removeTab: () => void removeTab() }));
  }

  async function drawStage(): Promise<void> {
    const where = place();
    const settings = tab();
    if (settings) await stage.show(where.id, () => openShell('content', where, settings.contentUrl, []));
    else await stage.showNote(noTabNote(where));
  }

  function noTabNote(where: HostPlace): HTMLElement {
    return element('div', {}, [
      element('p', {}, [texts().noTab(config.appName, where.name)]),
      element('button', { type: 'button', class: 'primary', onclick: setUp }, [texts().addTab]),
    ]);
  }

  async function draw(): Promise<void> {
    drawChrome();
    await drawStage();
  }

  async function change(next: Partial<HostState>): Promise<void> {
    const before = state;
    state = { ...state, ...next };
    history.replaceState(null, '', `?${writeHostState(state).toString()}`);
    if (state.theme !== before.theme) stage.changeTheme(state.theme);
    if (state.person !== before.person || state.lang !== before.lang || state.width !== before.width || state.subPageId !== before.subPageId) stage.clear();
    const moved = state.place !== before.place || state.person !== before.person || state.lang !== before.lang || state.width !== before.width || state.subPageId !== before.subPageId;
    if (moved) await draw();
    else document.documentElement.dataset.theme = state.theme;
  }

  void draw();
  return { state: () => state, change };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The host was given no ${what}.`);
  return value;
}
