import type { Dato } from '../../../src/domain/dato';
import type { Forelaeggelseudkast } from '../../../src/domain/udkast/strategiudkast';
import { forelaegges } from '../build/forelaeggelse';
import { halvaarFrom, periodeOf } from '../build/periode';
import { keyOf } from './indsatser';

/** What goes before which body; invented. What is yet to come lies in the running and the next half-year. */
export function forelaeggelser(today: Dato): readonly Forelaeggelseudkast[] {
  return [
    forelaegges(keyOf('borger-og-paaroerendepolitik'), 'hmu', 'droeftelse', periodeOf('2. kvartal 2024')),
    forelaegges(keyOf('borger-og-paaroerendepolitik'), 'psu', 'orientering', periodeOf('efteråret 2024')),
    forelaegges(keyOf('borger-og-paaroerendepolitik'), 'regionsraadet', 'beslutning', periodeOf('ultimo 2024')),
    forelaegges(keyOf('fleksibel-arbejdstid'), 'hmu', 'orientering', periodeOf('2. halvår 2025')),
    forelaegges(keyOf('socialfagligt-it-system'), 'omraadeledermoede', 'orientering', halvaarFrom(today, 0)),
    forelaegges(keyOf('socialfagligt-it-system'), 'hmu', 'droeftelse', halvaarFrom(today, 0)),
    forelaegges(keyOf('misbrug'), 'omraadeledermoede', 'droeftelse', halvaarFrom(today, 0)),
    forelaegges(keyOf('lokale-raad'), 'kontaktforum', 'orientering', halvaarFrom(today, 1)),
    forelaegges(keyOf('introduktionsstillinger'), 'lmu', 'droeftelse', halvaarFrom(today, 1)),
    forelaegges(keyOf('takstgrundlag-alle'), 'psu', 'beslutning', halvaarFrom(today, 1)),
    forelaegges(keyOf('bostedslaeger'), 'omraadeledermoede', null, null),
  ];
}
