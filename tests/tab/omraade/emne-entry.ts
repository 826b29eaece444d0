import type { Statusopdatering } from '../../../src/domain/status/statusopdatering';
import { PEOPLE } from '../support/overblik-fixture';

/** An entry about an Omraade of the fixture's first strategy, or about the strategy itself (null). */
export function emneEntry(id: number, omraadeId: number | null, statusPr: string, statustekst: string, rest: Partial<Statusopdatering> = {}): Statusopdatering {
  return {
    id, noegle: `emne-${id}`, faellesNoegle: null, strategiId: 1, omraadeId, handleplanId: null, specialomraadeId: null,
    statustekst, trin: null, fremdrift: null, periode: null, indsats: null, behov: null, statusPr, uaendret: false,
    forfatterId: PEOPLE.bo, oprettet: `${statusPr}T10:00:00Z`, ...rest,
  };
}
