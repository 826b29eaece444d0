import type { mineDa } from '../da/mine';
import type { SameKeys } from '../text';

export const mineEn: SameKeys<typeof mineDa> = {
  'mine.titel': 'My actions in the strategy',
};
