import type { Medsvarende } from '../../domain/mine/who-else-answers';
import type { Translate } from '../../texts/translate';

/** More specialområder than this are counted instead of named. */
const MOST_NAMED = 2;

function othersForThemselves(navne: readonly string[], alsoMine: boolean, t: Translate): readonly string[] {
  if (navne.length === 0) return [];
  if (navne.length > MOST_NAMED) return [t(alsoMine ? 'mine.svarer.andre-omraader' : 'mine.svarer.omraader', { antal: navne.length })];
  return [t(navne.length === 1 ? 'mine.svarer.sig-selv' : 'mine.svarer.hver-for-sig', { navne: navne.join(t('mine.og')) })];
}

/** Whose answer counts for what, in plain words: "Dit svar gælder for Autisme; PS-administrationen svarer for det hele". Empty where mine is the only one. `specialomraade` is the name of my own part. */
export function whoAnswersText(specialomraade: string | null, { hele, specialomraader }: Medsvarende, t: Translate): string {
  const alone = hele.length === 0 && specialomraader.length === 0;
  if (alone && specialomraade === null) return '';
  const forWhole = hele.length === 0 ? [] : [t(specialomraade === null ? 'mine.svarer.ogsaa-hele' : 'mine.svarer.hele', { navne: hele.join(t('mine.og')) })];
  return [
    specialomraade === null ? t('mine.svarer-for-hele') : t('mine.svarer-for', { specialomraade }),
    ...forWhole,
    ...othersForThemselves(specialomraader, specialomraade !== null, t),
  ].join('; ');
}
