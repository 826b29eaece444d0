import { da } from './da/index';
import { en } from './en/index';
import { fillIn, type TextParameters } from './fill-in';
import type { Language } from './language';
import type { Text } from './text';

export type { TextParameters };
export type TextKey = keyof typeof da;

/** Gives the text of a key in one language, with its parameters filled in. */
export type Translate = (key: TextKey, parameters?: TextParameters) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, Text>>>> = { da, en };

/** The translator of one language, over all texts: for runs and scripts. The tab's is in `text-library`, which fetches them as they are needed. */
export function createTranslate(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, parameters = {}) => fillIn(TEXTS[language][key], parameters, plural);
}
