import type { Text } from '../text';

export const statusformDa = {
  'statusform.titel': 'Registrér status',
} as const satisfies Record<string, Text>;
