import { createContext, useContext } from 'react';
import type { Language } from '../../texts/language';
import { translatorOf } from '../../texts/text-library';
import type { Translate } from '../../texts/translate';

export interface Translation {
  readonly language: Language;
  readonly t: Translate;
}

const TranslationContext = createContext<Translation>({ language: 'da', t: translatorOf('da') });
export const TranslationProvider = TranslationContext.Provider;

/** The language of the screen and its texts. */
export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
