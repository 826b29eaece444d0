/** The screen's languages: Danish first, English second, both complete. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as Teams gives (`da-dk`, `en-us`): Danish unless it is clearly another one. */
export function languageOfLocale(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return primary === undefined || primary === '' || primary === 'da' || primary === 'nb' || primary === 'nn' || primary === 'sv' ? 'da' : 'en';
}
