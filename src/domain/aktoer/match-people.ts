import type { FundetPerson } from '../ports/person-search';
import type { Person } from './person';

const ALPHABET = new Intl.Collator('da', { sensitivity: 'base' });

/** The words of a search: in lower case, without the blanks between. */
function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('da').split(/\s+/).filter((word) => word !== '');
}

/**
 * People whose name, mail or sign-in name has every word of a search, in the Danish alphabet; those who have left last.
 * Apps and those who are known by nothing but an id are nobody to choose. No words: nobody.
 */
export function matchPeople(personer: readonly Person[], query: string): readonly Person[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return personer
    .filter(({ navn, app }) => navn !== '' && app !== true)
    .filter(({ navn, mail, upn }) => {
      const about = `${navn} ${mail ?? ''} ${upn ?? ''}`.toLocaleLowerCase('da');
      return words.every((word) => about.includes(word));
    })
    .sort((one, other) => Number(other.aktiv) - Number(one.aktiv) || ALPHABET.compare(one.navn, other.navn) || one.id - other.id);
}

/** Somebody of the site in the shape of a search's answer. A person without a sign-in name is told by the id. */
export function foundOnSite({ id, navn, mail, upn }: Person): FundetPerson {
  return { id, navn, mail, upn: upn ?? mail ?? String(id), stilling: null };
}

function mergeTwo(known: FundetPerson, also: FundetPerson): FundetPerson {
  return { ...known, id: known.id ?? also.id, mail: known.mail ?? also.mail, stilling: known.stilling ?? also.stilling };
}

/** Several searches' answers as one: each person (by sign-in name) once, at the first place, with what any of them knows. */
export function mergeFound(...answers: readonly (readonly FundetPerson[])[]): readonly FundetPerson[] {
  const merged = new Map<string, FundetPerson>();
  for (const found of answers.flat()) {
    const key = found.upn.toLowerCase();
    const known = merged.get(key);
    merged.set(key, known === undefined ? found : mergeTwo(known, found));
  }
  return [...merged.values()];
}
