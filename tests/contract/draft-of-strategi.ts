import type { Statusindhold } from '../../src/domain/status/statusopdatering';
import type { Strategiudkast } from '../../src/domain/udkast/strategiudkast';

/** A small strategy with every kind of record: two levels, two handleplaner, an aktør with a person, a status of each kind. */
export function draftOfStrategi(noegle: string, upn: string): Strategiudkast {
  const key = (part: string) => `${noegle}/${part}`;
  return {
    strategi: { noegle, titel: 'Prøvestrategi', vision: "Det' en vision", fra: '2024-01-01', til: '2027-12-31', niveauer: ['Tema', 'Indsatsområde'] },
    omraader: [
      { noegle: key('o1'), foraelder: key('t1'), niveau: 2, nummer: '1', titel: 'Indsatsområde', tekst: 'Første linje\nAnden linje', verdensmaal: ['13', '13.2'], fase: 'aktiv', orden: 1 },
      { noegle: key('t1'), foraelder: null, niveau: 1, nummer: null, titel: 'Tema', tekst: null, verdensmaal: [], fase: null, orden: 1 },
    ],
    handleplaner: [
      { noegle: key('1-A'), omraade: key('o1'), nummer: '1-A', titel: 'Første handleplan', tekst: 'Hele teksten', periode: { fra: '2025-07-01', til: '2025-12-31', ordlyd: '2. halvår 2025', om: 'forberedes' }, tilsagn: null, relevantForMed: true, fase: null, faellesCelle: null, orden: 1 },
      { noegle: key('1-B'), omraade: key('o1'), nummer: '1-B', titel: "Peters' handleplan", tekst: null, periode: null, tilsagn: 'udpeget', relevantForMed: false, fase: 'forberedende', faellesCelle: null, orden: 2 },
    ],
    aktoerer: [{ noegle: key('ps'), navn: 'Administrationen', type: 'administration', kaldes: ['PS', 'Adm.'], personer: [upn], stedfortraedere: [], ledere: [], fraAar: 2014, tilAar: null }],
    ansvar: [{ noegle: key('1-A/ps'), handleplan: key('1-A'), aktoer: key('ps'), rolle: 'ansvarlig', specialomraade: null, personer: [upn] }],
    relationer: [{ noegle: key('b-efter-a'), type: 'afventer', fraHandleplan: key('1-B'), tilHandleplan: key('1-A'), tilOmraade: null }],
    forelaeggelser: [{ noegle: key('1-A/hmu'), handleplan: key('1-A'), organ: 'hmu', formaal: null, periode: null }],
    statusopdateringer: [
      { ...indhold('Går efter planen'), noegle: key('1-A/s'), omraade: null, handleplan: key('1-A'), specialomraade: null, faellesNoegle: null },
      { ...indhold('Om hele området'), noegle: key('o1/s'), omraade: key('o1'), handleplan: null, specialomraade: null, faellesNoegle: null },
    ],
  };
}

/** What an entry says. */
export function indhold(statustekst: string, statusPr = '2025-06-30'): Statusindhold {
  return { statustekst, trin: 'i-gang', fremdrift: 'foelger-planen', periode: null, indsats: null, behov: null, statusPr, uaendret: false };
}
