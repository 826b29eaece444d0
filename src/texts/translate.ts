import { da } from './da/index';
import { en } from './en/index';
import type { Language } from './language';
import type { Text } from './text';

export type TextKey = keyof typeof da;
export type TextParameters = Readonly<Record<string, string | number>>;

/** Gives the text of a key in one language, with its parameters filled in. */
export type Translate = (key: TextKey, parameters?: TextParameters) => string;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, Text>>>> = { da, en };

/** The translator of one language. A parameter that a text names and nobody gave stays visible as `{name}`. */
export function createTranslate(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, parameters = {}) => {
    const text = TEXTS[language][key];
    const chosen = typeof text === 'string' ? text : plural.select(Number(parameters.antal)) === 'one' ? text.one : text.other;
    return chosen.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
  };
}

/** Whether there is a text of that key: for keys put together from codes that may come from elsewhere. */
export function hasText(key: string): key is TextKey {
  return key in da;
}
