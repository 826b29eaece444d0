import type { Text } from './text';

export type TextParameters = Readonly<Record<string, string | number>>;

/** A text with its parameters filled in; `antal` decides between one and many. A parameter that nobody gave stays visible as `{name}`. */
export function fillIn(text: Text, parameters: TextParameters, plural: Intl.PluralRules): string {
  const chosen = typeof text === 'string' ? text : plural.select(Number(parameters.antal)) === 'one' ? text.one : text.other;
  return chosen.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
}
