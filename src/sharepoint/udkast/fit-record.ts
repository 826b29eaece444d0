import type { Fields, FieldValue } from '../../domain/udkast/compare-udkast';
import { fingerprint } from '../../domain/udkast/fingerprint';
import { ALL_LISTS } from '../lists/all-lists';
import type { ListAddress } from '../lists/list-definition';

/** A Text column takes this many characters; SharePoint refuses a row with more, and with it the whole import would stop. */
const LONGEST_TEXT = 255;

/** Cuts what is too long for its column, with … where it was cut. Notes take any length. */
export function fitFields(list: ListAddress, fields: Fields): Fields {
  const short = new Set(['Title', ...ALL_LISTS[list].columns.filter(({ type }) => type === 'text').map(({ name }) => name)]);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, short.has(name) ? cut(value) : value]));
}

/** A natural key as its column takes it. Two long keys that begin alike stay two. */
export function fitKey(noegle: string): string {
  if (noegle.length <= LONGEST_TEXT) return noegle;
  const mark = `~${fingerprint(noegle)}`;
  return `${noegle.slice(0, LONGEST_TEXT - mark.length)}${mark}`;
}

function cut(value: FieldValue): FieldValue {
  return typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : value;
}
