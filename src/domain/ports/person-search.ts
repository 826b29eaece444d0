import type { Person } from '../aktoer/person';

/** Somebody whom a search found: on the site already (`id`), or so far only in the organisation's directory. */
export interface FundetPerson {
  /** Id in the site's list of users; null: not known to the site yet. */
  readonly id: number | null;
  readonly navn: string;
  readonly mail: string | null;
  readonly upn: string;
  /** Title or department, to tell two of one name apart. */
  readonly stilling: string | null;
}

/** Finds people for the picker. Throws `ServiceError`. */
export interface PersonSearch {
  /** People whose name or mail has the words: the site's own first, then the directory's. `directory: 'unavailable'` when only the site could be asked. */
  search(words: string): Promise<{ readonly personer: readonly FundetPerson[]; readonly directory: 'asked' | 'unavailable' }>;
  /** Makes somebody known to the site; gives them with their id. */
  ensure(fundet: FundetPerson): Promise<Person>;
}
