import { parseKnown } from '../rows/parse-known';
import type { ParsedRows } from '../rows/parse-rows';
import { OVERBLIK_LISTS } from './overblik-lists';
import type { OverblikLists, OverblikPart } from './overblik-lists';

/** What was read of one list: the rows, and those that could not be read. */
export type ParsedPart<K extends OverblikPart> = ParsedRows<OverblikLists[K][number]>;
export type ParsedParts = { readonly [K in OverblikPart]: ParsedPart<K> };

/** Makes one value a part. */
export function forParts(make: <K extends OverblikPart>(part: K) => ParsedPart<K>): ParsedParts {
  return {
    strategier: make('strategier'),
    omraader: make('omraader'),
    handleplaner: make('handleplaner'),
    ansvar: make('ansvar'),
    aktoerer: make('aktoerer'),
    relationer: make('relationer'),
    forelaeggelser: make('forelaeggelser'),
    planstatus: make('planstatus'),
  };
}

/** What nothing has been read of. */
export const NO_ROWS = { rows: [], unreadable: [] } as const;

/** Reads the rows of one part. */
export function parsePart<K extends OverblikPart>(part: K, raw: readonly unknown[]): ParsedPart<K> {
  return parseKnown<OverblikLists[K][number]>(OVERBLIK_LISTS[part], raw);
}
