import * as v from 'valibot';
import { optionalText } from './column-schemas';

/** Ids with commas between, in a note; empty: all (null). */
export const idList = v.pipe(
  optionalText,
  v.transform((text) => (text === null ? null : text.split(',').map(Number))),
  v.nullable(v.array(v.pipe(v.number(), v.integer()))),
);

/** The same as it is stored. */
export function toIdList(ids: readonly number[] | null): string | null {
  return ids === null ? null : ids.join(',');
}
