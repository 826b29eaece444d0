import type { Periode } from '../../../src/domain/periode/periode';
import type { Formaal, Organ } from '../../../src/domain/strategi/forelaeggelse';
import type { Forelaeggelseudkast } from '../../../src/domain/udkast/strategiudkast';

/** A plan before a body; a plan goes before each body once in the demonstration, so the two make the key. */
export function forelaegges(handleplan: string, organ: Organ, formaal: Formaal | null, periode: Periode | null): Forelaeggelseudkast {
  return { noegle: `${handleplan}/forelaegges/${organ}`, handleplan, organ, formaal, periode };
}
