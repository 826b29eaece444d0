import { foerstShelfDa } from './da/foerst-shelf';
import { foerstShelfEn } from './en/foerst-shelf';
import { fillIn } from './fill-in';
import type { Language } from './language';
import type { Text } from './text';
import type { TextKey, Translate } from './translate';

type Texts = Readonly<Record<string, Text>>;

/** The texts beside those of the first screen, each shelf of a language in a chunk of its own; those for where the tab cannot start beside the pages that say them. */
const SHELVES = {
  da: {
    liste: async () => (await import('./da/liste-shelf')).listeShelfDa,
    opstart: async () => (await import(/* webpackChunkName: "opstart" */ './da/opstart-shelf')).opstartShelfDa,
    daglig: async () => (await import('./da/daglig-shelf')).dagligShelfDa,
    pleje: async () => (await import('./da/pleje-shelf')).plejeShelfDa,
  },
  en: {
    liste: async () => (await import('./en/liste-shelf')).listeShelfEn,
    opstart: async () => (await import(/* webpackChunkName: "opstart" */ './en/opstart-shelf')).opstartShelfEn,
    daglig: async () => (await import('./en/daglig-shelf')).dagligShelfEn,
    pleje: async () => (await import('./en/pleje-shelf')).plejeShelfEn,
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, () => Promise<Texts>>>>>;

export type Shelf = keyof (typeof SHELVES)['da'];

const texts: Record<Language, Texts> = { da: foerstShelfDa, en: foerstShelfEn };
const fetched: Readonly<Record<Language, Set<Shelf>>> = { da: new Set(), en: new Set() };

/** Whether the texts of these shelves are here. */
export function hasShelves(language: Language, shelves: readonly Shelf[]): boolean {
  return shelves.every((shelf) => fetched[language].has(shelf));
}

/** Fetches what is not here yet of these shelves. Rejects when one cannot be fetched; the next call tries again. */
export async function fetchShelves(language: Language, shelves: readonly Shelf[]): Promise<void> {
  const missing = shelves.filter((shelf) => !fetched[language].has(shelf));
  const contents = await Promise.all(missing.map((shelf) => SHELVES[language][shelf]()));
  texts[language] = contents.reduce<Texts>((all, shelf) => ({ ...all, ...shelf }), texts[language]);
  for (const shelf of missing) fetched[language].add(shelf);
}

/** Every shelf that the screen has needed so far, in whichever language. */
export function shelvesInUse(): readonly Shelf[] {
  return [...new Set([...fetched.da, ...fetched.en])];
}

/** The translator of one language over what has been fetched. A key that is not here stays visible. */
export function translatorOf(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, parameters = {}) => fillIn(texts[language][key] ?? key, parameters, plural);
}

/** Whether there is a text of that key on a fetched shelf: for keys put together from codes that may come from elsewhere. */
export function hasText(key: string): key is TextKey {
  return key in texts.da || key in texts.en;
}
