import type { Text } from '../text';

export const appDa = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Henter strategien …',
  'app.proev-igen': 'Prøv igen',
  'person.fratraadt': 'er ikke længere ansat',
  'person.ukendt': 'Ukendt person',
  'periode.ingen': 'Ingen periode',
  'periode.fra-til': '{fra} til {til}',
  'fase.forberedende': 'Forberedende',
  'fase.aktiv': 'Aktiv',
} as const satisfies Record<string, Text>;
