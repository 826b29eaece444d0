import type { handleplanDa } from '../da/handleplan';
import type { SameKeys } from '../text';

export const handleplanEn: SameKeys<typeof handleplanDa> = {
  'handleplan.historik': 'History',
};
