import type { appDa } from '../da/app';
import type { SameKeys } from '../text';

export const appEn: SameKeys<typeof appDa> = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Fetching the strategy …',
  'app.proev-igen': 'Try again',
};
