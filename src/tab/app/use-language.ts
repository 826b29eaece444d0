import { useState } from 'react';
import { LANGUAGES, type Language } from '../../texts/language';
import { useServices } from './services';

const KEY = 'fyrtaarn.sprog';

/** The language of the screen: the one chosen here before, else the one Teams is in. */
export function useLanguage(fromTeams: Language): readonly [Language, (language: Language) => void] {
  const { drafts } = useServices();
  const [chosen, setChosen] = useState(() => LANGUAGES.find((language) => language === drafts.getItem(KEY)) ?? null);
  function choose(language: Language): void {
    setChosen(language);
    drafts.setItem(KEY, language);
  }
  return [chosen ?? fromTeams, choose];
}
