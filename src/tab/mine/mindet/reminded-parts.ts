import type { Dato } from '../../../domain/dato';
import type { MinIndsats } from '../../../domain/mine/min-indsats';
import { delKey } from '../../../domain/paamindelse/owed-parts';
import { decodeParts } from '../../../domain/paamindelse/reminder-view';

/** What a reminder's link opens of one's own: its parts, and how many of them are no longer one's own. */
export interface Mindet {
  readonly mine: readonly MinIndsats[];
  readonly gone: number;
}

/** Those of my plans that a reminder's link names. */
export function remindedParts(mine: readonly MinIndsats[], kun: string): Mindet {
  const keys = new Set(decodeParts(kun));
  const found = mine.filter(({ handleplanId, specialomraadeId }) => keys.has(delKey(handleplanId, specialomraadeId)));
  return { mine: found, gone: keys.size - found.length };
}

/** Whether a status as of today has been given for a part: then it only remains to say thanks. An import's own day says nothing. */
export function isAnsweredToday({ sidst }: Pick<MinIndsats, 'sidst'>, today: Dato): boolean {
  return sidst === today;
}
