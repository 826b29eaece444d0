import { createContext, useContext } from 'react';
import type { Language } from '../../texts/language';
import type { Translate } from '../../texts/translate';
import { createTranslate } from '../../texts/translate';

export interface Translation {
  readonly language: Language;
  readonly t: Translate;
}

const TranslationContext = createContext<Translation>({ language: 'da', t: createTranslate('da') });
export const TranslationProvider = TranslationContext.Provider;

/** The language of the screen and its texts. */
export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
