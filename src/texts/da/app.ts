import type { Text } from '../text';

export const appDa = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Henter strategien …',
  'app.proev-igen': 'Prøv igen',
} as const satisfies Record<string, Text>;
