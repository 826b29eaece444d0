import type { CurrentPerson } from '../../domain/ports/current-person';
import { type CacheKey, entryName } from './entry-name';
import { parse } from './kept-text';

/** Who is signed in, as the lists said at the last visit: so that Mine may show its rows before they say it again. Goes with the rows. */
export interface PersonCache {
  read(): CurrentPerson | null;
  keep(currentPerson: CurrentPerson): void;
}

/** The person kept with the rows of a person and a site: in the same storage, under the beginning of the same name. */
export function openPersonCache(key: CacheKey): PersonCache {
  const name = `${entryName(key)}|person`;
  return {
    read: () => {
      try {
        return readCurrentPerson(parse(window.localStorage.getItem(name) ?? ''));
      } catch {
        return null; // Forbidden in a frame: the lists say it.
      }
    },
    keep: (currentPerson) => {
      try {
        window.localStorage.setItem(name, JSON.stringify(currentPerson));
      } catch {
        return; // Forbidden, or full.
      }
    },
  };
}

/** The version that wrote it stands in its name: the frame is looked at, no more. */
function readCurrentPerson(kept: unknown): CurrentPerson | null {
  if (typeof kept !== 'object' || kept === null || !('person' in kept) || !('mayEditPlans' in kept) || !('mayRegisterStatus' in kept)) return null;
  const { person } = kept;
  return typeof person === 'object' && person !== null && 'id' in person && typeof person.id === 'number' ? (kept as CurrentPerson) : null;
}
