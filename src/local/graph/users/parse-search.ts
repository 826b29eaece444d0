import type { DirectoryPerson } from '../../identity/directory-person';
import { refuse } from '../http/graph-error';
import type { Condition } from '../query/parse-condition';
import { holds, parseCondition } from '../query/parse-condition';
import { readProperty } from './user-resource';

/** `"displayName:anna"`. */
export interface SearchClause {
  readonly property: string;
  readonly text: string;
}

const SEARCHABLE = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'jobTitle', 'department'];

/**
 * Reads `$search` on people: clauses in double quotes, joined by AND, OR, parentheses.
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export function parseSearch(text: string): Condition<SearchClause> {
  return parseCondition(text.trim(), {
    and: /\s+AND\s+/, or: /\s+OR\s+/, atom: /"(?<property>\w+):(?<text>(?:[^"\\]|\\.)*)"/,
    readAtom: (found) => readClause(found.groups?.property ?? '', found.groups?.text ?? ''),
    fault: () => refuse.syntax('search', text),
  });
}

function readClause(property: string, written: string): SearchClause {
  if (!SEARCHABLE.includes(property)) throw refuse.unsupported(`Property '${property}' does not support search.`);
  const text = written.replace(/\\(.)/g, '$1').trim();
  if (text === '') throw refuse.syntax('search', written);
  return { property, text };
}

/** Whether a person is found. Names are searched word by word, each from its beginning; everything else from its beginning alone. */
export function fitsSearch(search: Condition<SearchClause>, person: DirectoryPerson): boolean {
  return holds(search, ({ property, text }) => {
    const held = readProperty(person, property);
    if (typeof held !== 'string') return false;
    return property === 'displayName' ? hasWords(held, text) : held.toLowerCase().startsWith(text.toLowerCase());
  });
}

function hasWords(held: string, wanted: string): boolean {
  const words = [...wordsOf(held), ...held.toLowerCase().split(/\s+/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))];
  return wordsOf(wanted).every((word) => words.some((candidate) => candidate.startsWith(word)));
}

/** Words end at spaces, symbols, between letters and digits, and where a small letter meets a capital. */
function wordsOf(text: string): readonly string[] {
  const parts = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.toLowerCase());
}
