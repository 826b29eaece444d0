import type { Aktoer } from '../../../src/domain/aktoer/aktoer';
import type { Person } from '../../../src/domain/aktoer/person';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Periode } from '../../../src/domain/periode/periode';
import type { Planstatus } from '../../../src/domain/status/planstatus';
import type { Ansvarpost } from '../../../src/domain/strategi/ansvar';
import type { Handleplanpost } from '../../../src/domain/strategi/handleplan';
import type { Omraade } from '../../../src/domain/strategi/omraade';

/** The day on which the fixture is looked at. */
export const FIXTURE_NOW = new Date('2015-10-12T09:00:00Z');

/** People by a name for the test: `PEOPLE.anne`. */
export const PEOPLE = {
  anne: 11, // PS-administrationen
  bo: 12, // PS-administrationen
  carla: 13, // IT
  dorthe: 14, // Autisme
  erik: 15, // Børn og Unge
  fatima: 16, // Hjerneskade
  gorm: 17, // Holmstrupgård; has left
  hanne: 18, // Kommunikation og Undervisning
  ib: 19, // MultifunC
  jytte: 20, // Socialpsykiatri Voksne
  karim: 21, // Udviklingshæmning og ADHD
  lone: 22, // leader
  mads: 23, // stedfortræder
} as const;

const NAMES: Readonly<Record<keyof typeof PEOPLE, string>> = {
  anne: 'Anne Holm', bo: 'Bo Vestergaard', carla: 'Carla Dam', dorthe: 'Dorthe Skov', erik: 'Erik Lund', fatima: 'Fatima Yıldız', gorm: 'Gorm Kær',
  hanne: 'Hanne Østerby', ib: 'Ib Bæk', jytte: 'Jytte Aagaard', karim: 'Karim Sørensen', lone: 'Lone Mortensen', mads: 'Mads Elkjær',
};

/** Aktører by a name for the test. */
export const AKTOERER = {
  administrationen: 1, it: 2, autisme: 3, boernOgUnge: 4, hjerneskade: 5, holmstrupgaard: 6, kommunikation: 7, multifunc: 8, socialpsykiatri: 9, udvikling: 10,
  specialomraaderne: 11, arbejdsgruppen: 12, cfk: 13,
} as const;

/** Handleplaner by number; those of the second strategy by a name. */
export const PLANS = { '1-A': 101, '1-B': 102, '1-C': 103, '1-D': 104, '2-B': 105, '2-E': 106, '2-A': 107, '5-B': 108, '6-A': 109, '7-A': 110, '10-A': 111, foerste: 201, uden: 202 } as const;

function person(key: keyof typeof PEOPLE): Person {
  const upn = `${key}@fyrtaarn.example`;
  return { id: PEOPLE[key], navn: NAMES[key], mail: upn, upn, aktiv: key !== 'gorm' };
}

function aktoer(key: keyof typeof AKTOERER, navn: string, type: Aktoer['type'], people: Partial<Pick<Aktoer, 'personIds' | 'stedfortraederIds' | 'lederIds'>> = {}): Aktoer {
  return { id: AKTOERER[key], noegle: key, navn, type, kaldes: [], personIds: [], stedfortraederIds: [], lederIds: [], fraAar: 2014, tilAar: null, ...people };
}

function omraade(id: number, strategiId: number, foraelderId: number | null, nummer: string | null, titel: string, rest: Partial<Omraade> = {}): Omraade {
  return { id, noegle: `omraade-${id}`, strategiId, foraelderId, niveau: 1, nummer, titel, tekst: null, verdensmaal: [], fase: null, orden: id, ...rest };
}

function plan(key: keyof typeof PLANS, omraadeId: number, titel: string, rest: Partial<Handleplanpost> = {}): Handleplanpost {
  const id = PLANS[key];
  return { id, noegle: key, strategiId: 1, omraadeId, nummer: key.includes('-') ? key : null, titel, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: 0, ...rest };
}

function ansvar(id: number, plan: keyof typeof PLANS, aktoer: keyof typeof AKTOERER, rest: Partial<Ansvarpost> = {}): Ansvarpost {
  return { id, noegle: `ansvar-${id}`, handleplanId: PLANS[plan], aktoerId: AKTOERER[aktoer], rolle: 'ansvarlig', specialomraadeId: null, personIds: [], ...rest };
}

function status(id: number, plan: keyof typeof PLANS, rest: Partial<Planstatus>): Planstatus {
  return { id, handleplanId: PLANS[plan], specialomraadeId: null, statusopdateringId: 1000 + id, trin: null, fremdrift: null, periode: null, statusPr: '2015-09-21', oprettet: '2015-09-21T10:00:00Z', forfatterId: PEOPLE.anne, harBehov: false, ...rest };
}

/** A periode of the fixture. */
export function periode(fra: string, til: string, ordlyd: string, om: Periode['om'] = null): Periode {
  return { fra, til, ordlyd, om };
}

/** A small organisation with two strategies: every trin and fremdrift that matters, silence, somebody who left, per-specialområde answers. */
export function overblikFixture(): Overblik {
  return {
    strategier: [
      { id: 1, noegle: 'social-strategi', titel: 'Social Strategi 2014–2017', vision: 'Nødvendig viden og målrettet indsats for flere', fra: '2014-01-01', til: '2017-12-31', niveauer: ['Tema', 'Indsatsområde'] },
      { id: 2, noegle: 'udviklingsplan', titel: 'Udviklingsplan 2024–2027', vision: null, fra: '2024-01-01', til: '2027-12-31', niveauer: ['Strategispor', 'Overskrift', 'Pejlemærke'] },
    ],
    omraader: [
      omraade(1, 1, null, null, 'Nødvendig viden'),
      omraade(2, 1, null, null, 'Målrettet indsats'),
      omraade(11, 1, 1, '1', 'Kompetencer og specialviden', { niveau: 2, fase: 'aktiv', orden: 1 }),
      omraade(12, 1, 1, '2', 'Praksisnær forskning', { niveau: 2, fase: 'forberedende', orden: 2 }),
      omraade(13, 1, 2, '5', 'Stærkere faglig kvalitet', { niveau: 2, orden: 5 }),
      omraade(14, 1, 2, '6', 'Specialisering og nye ydelser', { niveau: 2, orden: 6 }),
      omraade(15, 1, 2, '7', 'Dialog og partnerskaber', { niveau: 2, orden: 7 }),
      omraade(16, 1, null, '10', 'Frivillige', { niveau: 1, orden: 10, verdensmaal: ['3', '3.4'] }),
      omraade(21, 2, null, null, 'Ét socialområde', { verdensmaal: ['3', '17'] }),
      omraade(22, 2, 21, null, 'Sammen om borgeren', { niveau: 2 }),
      omraade(23, 2, 22, '1', 'Fælles retning', { niveau: 3 }),
    ],
    handleplaner: [
      plan('10-A', 16, 'Principper for frivilligt arbejde', { orden: 1 }),
      plan('1-A', 11, 'Fælles strategi for rekruttering og kompetencer', { tekst: 'En fælles strategi for, hvordan vi rekrutterer og udvikler medarbejdernes kompetencer på tværs af områderne.', periode: periode('2015-09-01', '2015-11-30', 'efteråret 2015', 'gennemfoeres'), relevantForMed: true, fase: 'aktiv' }),
      plan('1-B', 11, 'Lokale kompetencestrategier', { periode: periode('2016-01-01', '2016-06-30', '1. halvår 2016', 'forberedes'), fase: 'forberedende' }),
      plan('1-C', 11, 'Fast introduktion til nye medarbejdere'),
      plan('1-D', 11, 'E-læring'),
      plan('2-A', 12, 'Social forskningsstrategi', { periode: periode('2015-01-01', '2015-12-31', '2015') }),
      plan('2-B', 12, 'Eksterne forskningsmidler', { periode: periode('2015-07-01', '2015-12-31', '2. halvår 2015', 'igangsaettes') }),
      plan('2-E', 12, 'Forskerkompetencer og ph.d.-stillinger'),
      plan('5-B', 13, 'Tværgående faglige projekter'),
      plan('6-A', 14, 'Ydelser i dialog med kommuner', { periode: periode('2014-01-01', '2014-12-31', 'ultimo 2014') }),
      plan('7-A', 15, 'Løsninger i partnerskab'),
      { ...plan('foerste', 21, 'En indgang for kommunerne', { tilsagn: 'udpeget' }), strategiId: 2 },
      { ...plan('uden', 23, 'Fælles sprog om mål', { tilsagn: 'foreslaaet' }), strategiId: 2 },
    ],
    aktoerer: [
      aktoer('administrationen', 'PS-administrationen', 'administration', { personIds: [PEOPLE.anne, PEOPLE.bo], lederIds: [PEOPLE.lone], stedfortraederIds: [PEOPLE.mads] }),
      aktoer('it', 'IT', 'administration', { personIds: [PEOPLE.carla] }),
      aktoer('autisme', 'Autisme', 'specialomraade', { personIds: [PEOPLE.dorthe], lederIds: [PEOPLE.lone] }),
      aktoer('boernOgUnge', 'Børn og Unge', 'specialomraade', { personIds: [PEOPLE.erik] }),
      aktoer('hjerneskade', 'Hjerneskade', 'specialomraade', { personIds: [PEOPLE.fatima] }),
      aktoer('holmstrupgaard', 'Holmstrupgård', 'specialomraade', { personIds: [PEOPLE.gorm] }),
      aktoer('kommunikation', 'Kommunikation og Undervisning', 'specialomraade', { personIds: [PEOPLE.hanne] }),
      aktoer('multifunc', 'Kriminalitetstruede Unge (MultifunC)', 'specialomraade', { personIds: [PEOPLE.ib] }),
      aktoer('socialpsykiatri', 'Socialpsykiatri Voksne', 'specialomraade', { personIds: [PEOPLE.jytte] }),
      aktoer('udvikling', 'Udviklingshæmning og ADHD', 'specialomraade', { personIds: [PEOPLE.karim] }),
      aktoer('specialomraaderne', 'Specialområderne', 'specialomraaderne'),
      aktoer('arbejdsgruppen', 'Arbejdsgruppe vedr. rekruttering', 'arbejdsgruppe', { personIds: [PEOPLE.bo, PEOPLE.dorthe] }),
      aktoer('cfk', 'CFK', 'ekstern'),
    ],
    ansvar: [
      ansvar(1, '1-A', 'arbejdsgruppen'),
      ansvar(2, '1-B', 'specialomraaderne'),
      ansvar(3, '1-C', 'administrationen'),
      ansvar(4, '1-C', 'specialomraaderne', { rolle: 'medvirkende' }),
      ansvar(5, '1-D', 'administrationen', { personIds: [PEOPLE.anne] }),
      ansvar(6, '2-A', 'administrationen'),
      ansvar(7, '2-B', 'administrationen', { personIds: [PEOPLE.bo] }),
      ansvar(8, '2-B', 'cfk', { rolle: 'medvirkende' }),
      ansvar(9, '2-E', 'administrationen', { personIds: [PEOPLE.gorm] }),
      ansvar(10, '5-B', 'specialomraaderne'),
      ansvar(11, '6-A', 'autisme', { specialomraadeId: AKTOERER.autisme }),
      ansvar(12, '6-A', 'holmstrupgaard', { specialomraadeId: AKTOERER.holmstrupgaard }),
      ansvar(13, '7-A', 'it'),
    ],
    relationer: [
      { id: 1, noegle: 'r1', fraHandleplanId: PLANS['1-B'], type: 'afventer', tilHandleplanId: PLANS['1-A'], tilOmraadeId: null },
      { id: 2, noegle: 'r2', fraHandleplanId: PLANS['1-C'], type: 'afventer', tilHandleplanId: PLANS['1-A'], tilOmraadeId: null },
      { id: 3, noegle: 'r3', fraHandleplanId: PLANS['1-A'], type: 'bidrager-til', tilHandleplanId: null, tilOmraadeId: 23 },
    ],
    forelaeggelser: [
      { id: 1, noegle: 'f1', handleplanId: PLANS['1-A'], organ: 'hmu', formaal: 'droeftelse', periode: periode('2015-09-01', '2015-11-30', 'efteråret 2015') },
      { id: 2, noegle: 'f2', handleplanId: PLANS['1-A'], organ: 'omraadeledermoede', formaal: null, periode: null },
    ],
    planstatus: [
      status(1, '1-A', { trin: 'i-gang', fremdrift: 'foelger-planen', periode: periode('2015-09-01', '2015-11-30', 'efteråret 2015', 'gennemfoeres') }),
      status(2, '1-C', { trin: 'afventer', fremdrift: 'risiko', harBehov: true, statusPr: '2015-06-01' }),
      status(3, '1-D', { trin: 'gennemfoeres', fremdrift: 'forsinket', harBehov: true, statusPr: '2015-10-11' }),
      status(4, '2-A', { trin: 'gennemfoert', fremdrift: null, statusPr: '2015-02-01' }),
      status(5, '2-B', { trin: 'igangsaettes', fremdrift: 'foelger-planen', periode: periode('2015-07-01', '2015-12-31', '2. halvår 2015', 'igangsaettes') }),
      status(6, '2-E', { trin: null, fremdrift: null }),
      status(7, '5-B', { trin: 'i-gang', specialomraadeId: AKTOERER.autisme, forfatterId: PEOPLE.dorthe }),
      status(8, '5-B', { trin: 'i-gang', specialomraadeId: AKTOERER.boernOgUnge, forfatterId: PEOPLE.erik, statusPr: '2015-10-01' }),
      status(9, '5-B', { trin: 'forberedes', specialomraadeId: AKTOERER.hjerneskade, forfatterId: PEOPLE.fatima }),
      status(10, '6-A', { trin: 'loebende', specialomraadeId: AKTOERER.autisme, fremdrift: 'foelger-planen', forfatterId: PEOPLE.dorthe }),
    ],
    personer: Object.keys(PEOPLE).map((key) => person(key as keyof typeof PEOPLE)),
  };
}
