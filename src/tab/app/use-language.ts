import { useState } from 'react';
import { LANGUAGES, type Language } from '../../texts/language';
import { useServices } from './services';

const KEY = 'fyrtaarn.sprog';

/**
 * The language of the screen: the one chosen here before, else the one Teams is in. The newest wish counts: when Teams
 * changes its language while the tab is open, what was chosen here before is forgotten.
 */
export function useLanguage(fromTeams: Language): readonly [Language, (language: Language) => void] {
  const { drafts } = useServices();
  const [wish, setWish] = useState(() => ({ fromTeams, chosen: LANGUAGES.find((language) => language === drafts.getItem(KEY)) ?? null }));
  if (wish.fromTeams !== fromTeams) {
    setWish({ fromTeams, chosen: null });
    drafts.removeItem(KEY);
  }
  function choose(language: Language): void {
    setWish({ fromTeams, chosen: language });
    drafts.setItem(KEY, language);
  }
  return [wish.chosen ?? fromTeams, choose];
}
