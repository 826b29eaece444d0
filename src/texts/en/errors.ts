import type { errorsDa } from '../da/errors';
import type { SameKeys } from '../text';

export const errorsEn: SameKeys<typeof errorsDa> = {
  'fejl.offline': 'There is no connection to SharePoint. Check that you are online and try again.',
};
