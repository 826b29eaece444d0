import type { Text } from '../text';

export const mineDa = {
  'mine.titel': 'Mine indsatser i strategien',
} as const satisfies Record<string, Text>;
