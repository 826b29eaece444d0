import type { Dato } from '../../src/domain/dato';
import type { Strategiudkast } from '../../src/domain/udkast/strategiudkast';
import type { DemonstrationPerson } from './demonstration-person';
import { maalbillede } from './maalbillede/maalbillede';
import { PEOPLE } from './people';
import { socialStrategi } from './social-strategi/social-strategi';
import { visionsplan } from './visionsplan/visionsplan';

export interface Demonstration {
  readonly people: readonly DemonstrationPerson[];
  /** In the order in which they must be written: later ones refer to earlier ones. */
  readonly udkast: readonly Strategiudkast[];
  /** For every status entry, by its key, the sign-in name of who is to write it (a draft carries no author). */
  readonly authors: ReadonlyMap<string, string>;
}

/**
 * The demonstration as seen on a day. Keys are the same whatever the day. Dates are
 * fixed, except those that have to stay fresh (they count back from `today`) and
 * periods that have to lie ahead or just behind. Made to be seen from late 2026 on; on
 * an earlier day the fixed dates that have not come yet are drawn to 90 days before it.
 */
export function demonstration(today: Dato): Demonstration {
  const strategier = [socialStrategi(today), maalbillede(today), visionsplan(today)];
  return {
    people: PEOPLE,
    udkast: strategier.map((strategi) => strategi.udkast),
    authors: new Map(strategier.flatMap((strategi) => [...strategi.authors])),
  };
}
