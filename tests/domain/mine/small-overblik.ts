import type { Aktoer } from '../../../src/domain/aktoer/aktoer';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Periode } from '../../../src/domain/periode/periode';
import type { Planstatus } from '../../../src/domain/status/planstatus';
import type { Ansvarpost } from '../../../src/domain/strategi/ansvar';
import type { Handleplanpost } from '../../../src/domain/strategi/handleplan';
import type { Strategi } from '../../../src/domain/strategi/strategi';

export function aStrategi(id: number, fra: string | null = null, til: string | null = null): Strategi {
  return { id, noegle: `strategi-${id}`, titel: `Strategi ${id}`, vision: null, fra, til, niveauer: ['Tema'] };
}

export function aPlan(id: number, rest: Partial<Handleplanpost> = {}): Handleplanpost {
  return { id, noegle: `plan-${id}`, strategiId: 1, omraadeId: 1, nummer: null, titel: `Plan ${id}`, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: id, ...rest };
}

export function anAktoer(id: number, rest: Partial<Aktoer> = {}): Aktoer {
  return { id, noegle: `aktoer-${id}`, navn: `Aktør ${id}`, type: 'administration', kaldes: [], personIds: [], stedfortraederIds: [], lederIds: [], fraAar: null, tilAar: null, ...rest };
}

export function anAnsvar(id: number, handleplanId: number, aktoerId: number, rest: Partial<Ansvarpost> = {}): Ansvarpost {
  return { id, noegle: `ansvar-${id}`, handleplanId, aktoerId, rolle: 'ansvarlig', specialomraadeId: null, personIds: [], ...rest };
}

export function aPeriode(fra: string, til: string, ordlyd: string): Periode {
  return { fra, til, ordlyd, om: null };
}

/** Fresh on 22 November 2026 unless told otherwise. */
export function aPlanstatus(handleplanId: number, rest: Partial<Planstatus> = {}): Planstatus {
  return { id: handleplanId, handleplanId, specialomraadeId: null, statusopdateringId: handleplanId, trin: null, fremdrift: null, periode: null, statusPr: '2026-11-20', oprettet: '2026-11-20T10:00:00Z', forfatterId: 1, harBehov: false, ...rest };
}

export function anOverblik(rest: Partial<Overblik> = {}): Overblik {
  return { strategier: [aStrategi(1)], omraader: [], handleplaner: [], ansvar: [], aktoerer: [], relationer: [], forelaeggelser: [], planstatus: [], personer: [], ...rest };
}
