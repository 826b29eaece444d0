import type { SPFI } from '@pnp/sp';
import { foundOnSite, matchPeople } from '../../domain/aktoer/match-people';
import type { Person } from '../../domain/aktoer/person';
import type { FundetPerson, PersonSearch } from '../../domain/ports/person-search';
import { ServiceError } from '../../domain/service-error';
import { askPeople, readPeople } from './ask-people';
import { ensureLogins } from './ensure-people';

/** As many as a picker shows. */
const MOST_FOUND = 20;

/**
 * Finds people among the site's users, who are read once and searched here; the directory is not asked. Whoever is found
 * elsewhere is made known to the site by `ensure`. Throws `ServiceError`.
 */
export function createSitePersonSearch(sp: SPFI): PersonSearch {
  let known: Promise<readonly Person[]> | null = null;
  async function people(): Promise<readonly Person[]> {
    known ??= readKnown(sp);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw error;
    }
  }
  return {
    search: async (words) => ({ personer: matchPeople(await people(), words).slice(0, MOST_FOUND).map(foundOnSite), directory: 'unavailable' }),
    ensure: async (fundet) => {
      if (fundet.id !== null) return toPerson(fundet, fundet.id);
      const id = (await ensureLogins(sp, [fundet.upn])).get(fundet.upn);
      if (id === undefined) throw new ServiceError('item-missing', { subject: 'person' });
      known = null; // Whoever was made known is found on the site from now on.
      return toPerson(fundet, id);
    },
  };
}

async function readKnown(sp: SPFI): Promise<readonly Person[]> {
  return readPeople(sp, await askPeople(sp));
}

function toPerson({ navn, mail, upn }: FundetPerson, id: number): Person {
  return { id, navn, mail, upn, aktiv: true };
}
