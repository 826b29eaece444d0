import type { Text } from '../text';

export const overblikDa = {
  'overblik.titel': 'Alle handleplaner',
} as const satisfies Record<string, Text>;
