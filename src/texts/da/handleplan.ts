import type { Text } from '../text';

export const handleplanDa = {
  'handleplan.historik': 'Historik',
} as const satisfies Record<string, Text>;
