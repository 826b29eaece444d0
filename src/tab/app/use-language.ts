import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../../texts/language';
import { fetchShelves, hasShelves, shelvesInUse } from '../../texts/text-library';
import { useServices } from './services';

const KEY = 'fyrtaarn.sprog';

/**
 * The language of the screen: the one chosen here before, else the one Teams is in. The newest wish counts: when Teams
 * changes its language while the tab is open, what was chosen here before is forgotten. The screen changes once the
 * texts are there; where they cannot be fetched, it stays as it is.
 */
export function useLanguage(fromTeams: Language): readonly [Language, (language: Language) => void] {
  const { drafts } = useServices();
  const [wish, setWish] = useState(() => ({ fromTeams, chosen: LANGUAGES.find((language) => language === drafts.getItem(KEY)) ?? null }));
  const wished = wish.chosen ?? fromTeams;
  const [shown, setShown] = useState(wished);
  if (wish.fromTeams !== fromTeams) {
    setWish({ fromTeams, chosen: null });
    drafts.removeItem(KEY);
  }
  if (wished !== shown && hasShelves(wished, shelvesInUse())) setShown(wished);
  useEffect(() => {
    if (wished === shown) return;
    fetchShelves(wished, shelvesInUse()).then(() => setShown(wished), () => setWish({ fromTeams, chosen: shown }));
  }, [wished, shown, fromTeams]);
  function choose(language: Language): void {
    setWish({ fromTeams, chosen: language });
    drafts.setItem(KEY, language);
  }
  return [shown, choose];
}
