import type { HostConfig } from '../host-config';

export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What can be made to go wrong with sign-in. */
export const FAULTS = ['none', 'consent-refused', 'interaction-required', 'host-silent'] as const;
export type Fault = (typeof FAULTS)[number];

export const WIDTHS = ['wide', 'phone'] as const;
export type Width = (typeof WIDTHS)[number];

/** Everything the visitor has chosen. It stands in the page's address, so every browser tab may differ. */
export interface HostState {
  /** The person's upn. */
  readonly person: string;
  readonly theme: Theme;
  readonly lang: Language;
  /** A place's id. */
  readonly place: string;
  readonly subPageId: string | null;
  readonly width: Width;
  readonly fault: Fault;
  /** How long tokens live; null for the usual hour. */
  readonly tokenSeconds: number | null;
}

function oneOf<T extends string>(known: readonly T[], value: string | null, otherwise: T): T {
  return known.find((candidate) => candidate === value) ?? otherwise;
}

function readSeconds(text: string | null): number | null {
  const seconds = Number(text);
  return text !== null && Number.isInteger(seconds) && seconds > 0 ? seconds : null;
}

/** Reads the state from an address; what is missing or unknown becomes the first of its kind. */
export function readHostState(query: URLSearchParams, config: HostConfig): HostState {
  const people = config.people.map((person) => person.upn);
  const places = config.places.map((place) => place.id);
  return {
    person: oneOf(people, query.get('person'), people[0] ?? ''),
    theme: oneOf(THEMES, query.get('theme'), 'default'),
    lang: oneOf(LANGUAGES, query.get('lang'), 'da'),
    place: oneOf(places, query.get('place'), places[0] ?? ''),
    subPageId: query.get('subPageId'),
    width: oneOf(WIDTHS, query.get('width'), 'wide'),
    fault: oneOf(FAULTS, query.get('fault'), 'none'),
    tokenSeconds: readSeconds(query.get('tokenSeconds')),
  };
}

/** Writes the state as an address's query; what is usual is left out. */
export function writeHostState(state: HostState): URLSearchParams {
  const query = new URLSearchParams({ person: state.person, place: state.place });
  if (state.theme !== 'default') query.set('theme', state.theme);
  if (state.lang !== 'da') query.set('lang', state.lang);
  if (state.subPageId !== null) query.set('subPageId', state.subPageId);
  if (state.width !== 'wide') query.set('width', state.width);
  if (state.fault !== 'none') query.set('fault', state.fault);
  if (state.tokenSeconds !== null) query.set('tokenSeconds', String(state.tokenSeconds));
  return query;
}
