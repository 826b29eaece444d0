import type { overblikDa } from '../da/overblik';
import type { SameKeys } from '../text';

export const overblikEn: SameKeys<typeof overblikDa> = {
  'overblik.titel': 'All actions',
};
