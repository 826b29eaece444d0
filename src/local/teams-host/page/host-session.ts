import type { HostConfig, HostPerson, HostPlace, TabSettings } from '../host-config';
import type { HostState } from './host-state';
import type { HostTexts } from './host-texts';
import { hostTexts } from './host-texts';
import type { FrameSituation } from './messages/context';
import type { FrameContext } from './messages/initialize';
import type { TabStore } from './tab-store';

/** What the visitor has chosen, and what follows from it. */
export interface HostSession {
  readonly config: HostConfig;
  readonly state: () => HostState;
  readonly setState: (next: HostState) => void;
  readonly texts: () => HostTexts;
  readonly person: () => HostPerson;
  readonly place: () => HostPlace;
  /** The tab at a place; null where none was set up. */
  readonly tabAt: (place: HostPlace) => TabSettings | null;
  readonly situation: (frameContext: FrameContext, place: HostPlace) => FrameSituation;
}

export function createHostSession(config: HostConfig, tabs: TabStore, initial: HostState): HostSession {
  const sessionId = crypto.randomUUID();
  let state = initial;

  function person(): HostPerson {
    return found(config.people.find(({ upn }) => upn === state.person), 'person');
  }

  function tabAt(place: HostPlace): TabSettings | null {
    if (place.kind !== 'personal') return tabs.get(place.id);
    const { entityId, contentUrl, websiteUrl, name } = place;
    return { entityId, contentUrl, websiteUrl, suggestedDisplayName: name };
  }

  return {
    config,
    state: () => state,
    setState: (next) => {
      state = next;
    },
    texts: () => hostTexts(state.lang),
    person,
    place: () => found(config.places.find(({ id }) => id === state.place), 'place'),
    tabAt,
    situation: (frameContext, place) => {
      const { theme, lang, subPageId, width } = state;
      const clientType = width === 'phone' ? 'android' : 'web';
      return { config, place, person: person(), theme, lang, frameContext, subPageId, sessionId, clientType, entityId: tabAt(place)?.entityId ?? '' };
    },
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The host was given no ${what}.`);
  return value;
}
