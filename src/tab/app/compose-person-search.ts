import { mergeFound } from '../../domain/aktoer/match-people';
import type { Directory } from '../../domain/ports/directory';
import type { FundetPerson, PersonSearch } from '../../domain/ports/person-search';
import { type ServiceErrorKind, toServiceError } from '../../domain/service-error';

/** What may be over at the next key: asked again. After any other refusal nobody is asked to consent a second time. */
const PASSING: readonly ServiceErrorKind[] = ['offline', 'throttled', 'broken'];

/** The site's people and the directory's as one search: the site first, everybody once. Where the directory cannot be asked, the site's people are found all the same. */
export function composePersonSearch(site: PersonSearch, directory: Pick<Directory, 'search'>): PersonSearch {
  let refused = false;

  async function askDirectory(words: string): Promise<readonly FundetPerson[] | null> {
    if (refused) return null;
    try {
      return await directory.search(words);
    } catch (cause) {
      refused = !PASSING.includes(toServiceError(cause).kind);
      return null;
    }
  }

  return {
    search: async (words) => {
      const [own, others] = await Promise.all([site.search(words), askDirectory(words)]);
      return { personer: mergeFound(own.personer, others ?? []), directory: others === null ? 'unavailable' : 'asked' };
    },
    ensure: (fundet) => site.ensure(fundet),
  };
}
