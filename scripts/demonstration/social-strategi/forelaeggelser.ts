import type { Forelaeggelseudkast } from '../../../src/domain/udkast/strategiudkast';
import { forelaegges } from '../build/forelaeggelse';
import { periodeOf } from '../build/periode';
import { keyOf } from './omraader';

/**
 * What the mid-term status says goes before a body (4-A has been there already). The purpose is empty where
 * the source only says "behandles" or "gøres status", the periode where it says none.
 */
export const FORELAEGGELSER: readonly Forelaeggelseudkast[] = [
  forelaegges(keyOf('1-A'), 'hmu', null, periodeOf('efteråret 2015')),
  forelaegges(keyOf('1-D'), 'omraadeledermoede', null, periodeOf('efterår 2015')),
  forelaegges(keyOf('3-D'), 'omraadeledermoede', null, null),
  forelaegges(keyOf('4-A'), 'omraadeledermoede', 'droeftelse', null),
  forelaegges(keyOf('6-B'), 'omraadeledermoede', null, periodeOf('ultimo 2015')),
  forelaegges(keyOf('7-D'), 'omraadeledermoede', 'droeftelse', null),
  forelaegges(keyOf('7-D'), 'kontaktforum', null, null),
  forelaegges(keyOf('11-A'), 'omraadeledermoede', 'droeftelse', null),
  forelaegges(keyOf('11-E'), 'omraadeledermoede', null, periodeOf('2. halvår 2015')),
  forelaegges(keyOf('14-A'), 'omraadeledermoede', null, periodeOf('2. halvår 2015')),
];
