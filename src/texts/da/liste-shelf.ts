import { udvalgDa } from './udvalg';
import { errorsDa } from './errors';

/** What the list says in Danish once its rows stand: search, filters, failures. */
export const listeShelfDa = { ...udvalgDa, ...errorsDa } as const;
