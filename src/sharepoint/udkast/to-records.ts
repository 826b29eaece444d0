import type { Fields, FieldValue } from '../../domain/udkast/compare-udkast';
import type { Aktoerudkast, Ansvarudkast, Forelaeggelseudkast, Handleplanudkast, Omraadeudkast, Relationudkast, Statusudkast } from '../../domain/udkast/strategiudkast';
import { aktoerColumns } from '../rows/aktoer-row';
import { ansvarColumns } from '../rows/ansvar-row';
import { forelaeggelseColumns } from '../rows/forelaeggelse-row';
import { handleplanColumns } from '../rows/handleplan-row';
import { omraadeColumns } from '../rows/omraade-row';
import { relationColumns } from '../rows/relation-row';
import { statusopdateringColumns } from '../rows/statusopdatering-row';
import type { DraftRecord } from './draft-record';
import type { DraftList } from './stored-rows';
import type { WritingSession } from './writing-session';

/** Turns the parts of a draft into rows, natural keys into ids. A record that cannot stand without a missing reference is left out. */
export class ToRecords {
  constructor(
    private readonly session: WritingSession,
    private readonly strategiId: () => number,
    private readonly people: ReadonlyMap<string, number>,
  ) {}

  aktoer(aktoer: Aktoerudkast): DraftRecord {
    const fields = aktoerColumns({ ...aktoer, personIds: this.ids(aktoer.personer), stedfortraederIds: this.ids(aktoer.stedfortraedere), lederIds: this.ids(aktoer.ledere) });
    return { noegle: aktoer.noegle, fields: saidOnly(fields) };
  }

  omraade(omraade: Omraadeudkast): DraftRecord {
    const foraelderId = this.optional('Omraader', omraade.foraelder, { list: 'Omraader', noegle: omraade.noegle, field: 'foraelder' });
    return { noegle: omraade.noegle, fields: saidOnly(omraadeColumns({ ...omraade, strategiId: this.strategiId(), foraelderId })) };
  }

  handleplan(plan: Handleplanudkast): readonly DraftRecord[] {
    const omraadeId = this.session.refer('Omraader', plan.omraade, { list: 'Handleplaner', noegle: plan.noegle, field: 'omraade' });
    return omraadeId === null ? [] : [{ noegle: plan.noegle, fields: saidOnly(handleplanColumns({ ...plan, strategiId: this.strategiId(), omraadeId })) }];
  }

  ansvar(ansvar: Ansvarudkast): readonly DraftRecord[] {
    const from = (field: string) => ({ list: 'Ansvar', noegle: ansvar.noegle, field });
    const handleplanId = this.session.refer('Handleplaner', ansvar.handleplan, from('handleplan'));
    const aktoerId = this.session.refer('Aktoerer', ansvar.aktoer, from('aktoer'));
    const specialomraadeId = this.optional('Aktoerer', ansvar.specialomraade, from('specialomraade'));
    if (handleplanId === null || aktoerId === null) return [];
    const fields = ansvarColumns({ handleplanId, aktoerId, rolle: ansvar.rolle, specialomraadeId, personIds: this.ids(ansvar.personer) });
    return [{ noegle: ansvar.noegle, fields: saidOnly(fields) }];
  }

  relation(relation: Relationudkast): readonly DraftRecord[] {
    const from = (field: string) => ({ list: 'Relationer', noegle: relation.noegle, field });
    const fraHandleplanId = this.session.refer('Handleplaner', relation.fraHandleplan, from('fraHandleplan'));
    const tilHandleplanId = this.optional('Handleplaner', relation.tilHandleplan, from('tilHandleplan'));
    const tilOmraadeId = this.optional('Omraader', relation.tilOmraade, from('tilOmraade'));
    if (fraHandleplanId === null || (tilHandleplanId === null && tilOmraadeId === null)) return [];
    return [{ noegle: relation.noegle, fields: relationColumns({ fraHandleplanId, type: relation.type, tilHandleplanId, tilOmraadeId }) }];
  }

  forelaeggelse(forelaeggelse: Forelaeggelseudkast): readonly DraftRecord[] {
    const handleplanId = this.session.refer('Handleplaner', forelaeggelse.handleplan, { list: 'Forelaeggelser', noegle: forelaeggelse.noegle, field: 'handleplan' });
    return handleplanId === null ? [] : [{ noegle: forelaeggelse.noegle, fields: forelaeggelseColumns({ ...forelaeggelse, handleplanId }) }];
  }

  status(status: Statusudkast): readonly DraftRecord[] {
    const from = (field: string) => ({ list: 'Statusopdateringer', noegle: status.noegle, field });
    const omraadeId = this.optional('Omraader', status.omraade, from('omraade'));
    const handleplanId = this.optional('Handleplaner', status.handleplan, from('handleplan'));
    const specialomraadeId = this.optional('Aktoerer', status.specialomraade, from('specialomraade'));
    const homeless = (status.omraade !== null && omraadeId === null) || (status.handleplan !== null && handleplanId === null);
    if (homeless) return [];
    return [{ noegle: status.noegle, fields: statusopdateringColumns({ ...status, strategiId: this.strategiId(), omraadeId, handleplanId, specialomraadeId }) }];
  }

  private optional(list: DraftList, noegle: string | null, from: { list: string; noegle: string; field: string }): number | null {
    return noegle === null ? null : this.session.refer(list, noegle, from);
  }

  private ids(upns: readonly string[]): readonly number[] {
    return this.session.people(upns, this.people);
  }
}

/** What people keep in the lists and hardly any document says. */
const SELDOM_SAID: ReadonlySet<string> = new Set(['PersonerId', 'StedfortraedereId', 'LedereId', 'Kaldes', 'FraAar', 'TilAar', 'Fase', 'RelevantForMed']);

/** A document without people, phases, years or MED marks is silent about them; it does not say that there are none. */
function saidOnly(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !(SELDOM_SAID.has(name) && isEmpty(value))));
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === false || (typeof value === 'object' && value.length === 0);
}
