import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Person } from '../../../src/domain/aktoer/person';
import type { Paamindelsesgrundlag } from '../../../src/domain/paamindelse/grundlag';
import type { Indmelding } from '../../../src/domain/paamindelse/indmelding';
import type { Paamindelse, PlanlagtPaamindelse } from '../../../src/domain/paamindelse/paamindelse';
import type { Paamindelsessvar } from '../../../src/domain/paamindelse/paamindelsessvar';
import { type Regel, STANDARDREGEL } from '../../../src/domain/paamindelse/regel';
import type { Moede } from '../../../src/domain/statusrunde/moede';
import type { Statusrunde } from '../../../src/domain/statusrunde/statusrunde';
import { anOverblik, aStrategi } from '../mine/small-overblik';

export function aPerson(id: number, rest: Partial<Person> = {}): Person {
  return { id, navn: `Person ${id}`, mail: `person${id}@fyrtaarn.example`, upn: `person${id}@fyrtaarn.example`, aktiv: true, ...rest };
}

export function aRegel(rest: Partial<Regel> = {}): Regel {
  return { ...STANDARDREGEL, id: 1, noegle: 'regel-1', strategiId: 1, aktiv: true, gaelderFra: '2026-01-01', ...rest };
}

export function aRunde(rest: Partial<Statusrunde> = {}): Statusrunde {
  return { id: 1, noegle: 'runde-1', strategiId: 1, titel: 'Forår', formaal: 'moede', moedeId: null, handleplanIds: null, statusPr: '2026-03-12', aabner: '2026-02-16', lukker: '2026-03-12', oprettet: '2026-02-16T08:00:00Z', lukket: null, ...rest };
}

export function aMoede(rest: Partial<Moede> = {}): Moede {
  return { id: 1, noegle: 'moede-1', organ: 'omraadeledermoede', titel: 'Områdeledermøde', dato: '2026-03-12', strategiIds: null, ...rest };
}

let nextId = 0;

export function aSvar(art: Paamindelsessvar['art'], rest: Partial<Paamindelsessvar> = {}): Paamindelsessvar {
  nextId += 1;
  return { id: nextId, noegle: `svar-${nextId}`, art, personId: null, handleplanId: null, specialomraadeId: null, dato: null, begrundelse: null, forfatterId: 1, oprettet: '2026-02-20T08:00:00Z', ...rest };
}

export function anIndmelding(handleplanId: number, rest: Partial<Indmelding> = {}): Indmelding {
  nextId += 1;
  return { id: nextId, strategiId: 1, handleplanId, specialomraadeId: null, forfatterId: 1, oprettet: '2026-02-20T08:00:00Z', uaendret: false, ...rest };
}

/** A planned reminder as the log has it once it has gone out. */
export function asSent(planlagt: PlanlagtPaamindelse, rest: Partial<Paamindelse> = {}): Paamindelse {
  nextId += 1;
  return { ...planlagt, id: nextId, tilstand: 'sendt', kanal: 'aktivitet', forsoeg: 1, tidligst: null, kladdeId: null, fejl: null, sendt: `${planlagt.dato}T08:00:00Z`, ...rest };
}

interface World extends Partial<Omit<Paamindelsesgrundlag, 'index'>> {
  readonly overblik: Partial<Overblik>;
}

/** What decides, with a strategy of 2024–2027 and five people unless told otherwise. */
export function aGrundlag({ overblik, ...rest }: World): Paamindelsesgrundlag {
  const personer = [1, 2, 3, 4, 5].map((id) => aPerson(id));
  const index = indexOverblik(anOverblik({ strategier: [aStrategi(1, '2024-01-01', '2027-12-31')], personer, ...overblik }));
  return { index, regler: [aRegel()], runder: [], moeder: [], log: [], svar: [], indmeldinger: [], ...rest };
}
