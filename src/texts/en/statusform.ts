import type { statusformDa } from '../da/statusform';
import type { SameKeys } from '../text';

export const statusformEn: SameKeys<typeof statusformDa> = {
  'statusform.titel': 'Register status',
};
