import type { appDa } from '../da/app';
import type { SameKeys } from '../text';

export const appEn: SameKeys<typeof appDa> = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Fetching the strategy …',
  'app.proev-igen': 'Try again',
  'person.fratraadt': 'is no longer employed',
  'person.ukendt': 'Unknown person',
  'periode.ingen': 'No period',
  'periode.fra-til': '{fra} to {til}',
  'fase.forberedende': 'Preparatory',
  'fase.aktiv': 'Active',
};
