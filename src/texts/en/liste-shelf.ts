import { udvalgEn } from './udvalg';
import { errorsEn } from './errors';

/** What the list says in English once its rows stand: search, filters, failures. */
export const listeShelfEn = { ...udvalgEn, ...errorsEn } as const;
