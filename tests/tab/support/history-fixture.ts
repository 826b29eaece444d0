import type { Statusopdatering } from '../../../src/domain/status/statusopdatering';
import { AKTOERER, PEOPLE, periode, PLANS } from './overblik-fixture';

function entry(id: number, handleplanId: number, statusPr: string, statustekst: string, rest: Partial<Statusopdatering> = {}): Statusopdatering {
  return {
    id, noegle: `entry-${id}`, faellesNoegle: null, strategiId: 1, omraadeId: null, handleplanId, specialomraadeId: null,
    statustekst, trin: null, fremdrift: null, periode: null, indsats: null, behov: null, statusPr, uaendret: false,
    forfatterId: PEOPLE.anne, oprettet: `${statusPr}T10:00:00Z`, ...rest,
  };
}

/** The entries of 1-A (four, with "gælder stadig"), 1-D (delayed, needs help) and 5-B (two specialområder), newest first. */
export function historyFixture(): Statusopdatering[] {
  const efteraar = periode('2015-09-01', '2015-11-30', 'efteråret 2015', 'gennemfoeres');
  return [
    entry(1001, PLANS['1-A'], '2015-09-21', 'Er i gang', { trin: 'i-gang', fremdrift: 'foelger-planen', periode: efteraar, indsats: 'Arbejdsgruppen gør oplægget færdigt til drøftelse i HMU.', forfatterId: PEOPLE.bo }),
    entry(990, PLANS['1-A'], '2015-08-03', 'Arbejdsgruppen er forsinket af ferien', { trin: 'i-gang', fremdrift: 'risiko', periode: efteraar, behov: 'Vi mangler en deltager fra HMU.', forfatterId: PEOPLE.bo }),
    entry(980, PLANS['1-A'], '2015-05-04', 'Forberedes i 1. halvår 2015', { trin: 'forberedes', periode: periode('2015-01-01', '2015-06-30', '1. halvår 2015', 'forberedes'), uaendret: true }),
    entry(970, PLANS['1-A'], '2015-02-02', 'Forberedes i 1. halvår 2015', { trin: 'forberedes', periode: periode('2015-01-01', '2015-06-30', '1. halvår 2015', 'forberedes') }),
    entry(1003, PLANS['1-D'], '2015-10-11', 'Der gøres status på områdeledermødet', { trin: 'gennemfoeres', fremdrift: 'forsinket', behov: 'Licenserne er ikke kommet.' }),
    entry(1008, PLANS['5-B'], '2015-10-01', 'Projektet er i gang', { trin: 'i-gang', specialomraadeId: AKTOERER.boernOgUnge, forfatterId: PEOPLE.erik }),
    entry(1007, PLANS['5-B'], '2015-09-21', 'Igangsat', { trin: 'i-gang', specialomraadeId: AKTOERER.autisme, forfatterId: PEOPLE.dorthe }),
  ];
}
