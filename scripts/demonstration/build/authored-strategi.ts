import type { Strategiudkast } from '../../../src/domain/udkast/strategiudkast';
import type { AuthoredStatus } from './status';

/** A strategy's draft, and for every status entry (by its key) the sign-in name of who is to write it. */
export interface AuthoredStrategi {
  readonly udkast: Strategiudkast;
  readonly authors: ReadonlyMap<string, string>;
}

/** Puts the entries into the draft, and their authors beside it. */
export function withAuthors(udkast: Omit<Strategiudkast, 'statusopdateringer'>, entries: readonly AuthoredStatus[]): AuthoredStrategi {
  return {
    udkast: { ...udkast, statusopdateringer: entries.map((entry) => entry.udkast) },
    authors: new Map(entries.map((entry) => [entry.udkast.noegle, entry.forfatter])),
  };
}
