import type { Text } from './text';

export type TextParameters = Readonly<Record<string, string | number>>;

/** Counts; a year or an id is none. */
const COUNTS: readonly string[] = ['antal', 'alle', 'rest', 'af'];

/** A text with its parameters filled in; `antal` decides between one and many, and large counts are written as the language does. A parameter that nobody gave stays visible as `{name}`. */
export function fillIn(text: Text, parameters: TextParameters, plural: Intl.PluralRules): string {
  const chosen = typeof text === 'string' ? text : plural.select(Number(parameters.antal)) === 'one' ? text.one : text.other;
  return chosen.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name] ?? placeholder;
    return typeof value === 'number' && value >= 1000 && COUNTS.includes(name) ? value.toLocaleString(plural.resolvedOptions().locale) : String(value);
  });
}
