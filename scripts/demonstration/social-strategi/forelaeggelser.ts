import type { Forelaeggelseudkast } from '../../../src/domain/udkast/strategiudkast';
import { forelaegges } from '../build/forelaeggelse';
import { efteraaret, halvaar, ultimo } from '../build/periode';
import { keyOf } from './omraader';

/**
 * What the mid-term status says will go before a body. The purpose is empty where
 * the source only says "behandles" or "gøres status", the periode where it says none.
 */
export const FORELAEGGELSER: readonly Forelaeggelseudkast[] = [
  forelaegges(keyOf('1-A'), 'hmu', null, efteraaret(2015)),
  forelaegges(keyOf('1-D'), 'omraadeledermoede', null, efteraaret(2015, null, 'efterår 2015')),
  forelaegges(keyOf('3-D'), 'omraadeledermoede', null, null),
  forelaegges(keyOf('6-B'), 'omraadeledermoede', null, ultimo(2015)),
  forelaegges(keyOf('7-D'), 'omraadeledermoede', 'droeftelse', null),
  forelaegges(keyOf('7-D'), 'kontaktforum', null, null),
  forelaegges(keyOf('11-A'), 'omraadeledermoede', 'droeftelse', null),
  forelaegges(keyOf('11-E'), 'omraadeledermoede', null, halvaar(2, 2015)),
  forelaegges(keyOf('14-A'), 'omraadeledermoede', null, halvaar(2, 2015)),
];
