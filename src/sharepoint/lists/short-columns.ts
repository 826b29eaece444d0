import { ALL_LISTS } from './all-lists';
import type { ListAddress } from './list-definition';

/** A Text column takes this many characters; SharePoint refuses a row with more. Notes take any length. */
export const LONGEST_TEXT = 255;

/** The columns of a list that hold a short text. */
export function shortColumns(list: ListAddress): ReadonlySet<string> {
  return new Set(['Title', ...ALL_LISTS[list].columns.filter(({ type }) => type === 'text').map(({ name }) => name)]);
}
