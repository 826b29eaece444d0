import * as v from 'valibot';
import { ROLLER } from '../../domain/strategi/ansvar';
import type { Ansvar, Ansvarpost } from '../../domain/strategi/ansvar';
import { optionalNumber, personIds } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

const ENTRIES = { Id: v.number(), HandleplanId: v.number(), AktoerId: v.number(), Rolle: v.picklist(ROLLER), SpecialomraadeId: optionalNumber, PersonerId: personIds };
type AnsvarRow = v.InferOutput<v.ObjectSchema<typeof ENTRIES, undefined>>;

function ansvarOf({ Id, HandleplanId, AktoerId, Rolle, SpecialomraadeId, PersonerId }: AnsvarRow): Ansvar {
  return { id: Id, handleplanId: HandleplanId, aktoerId: AktoerId, rolle: Rolle, specialomraadeId: SpecialomraadeId, personIds: PersonerId };
}

/** As the overview has it. */
export const ANSVAR_ROWS: RowReader<Ansvar> = {
  list: 'Ansvar',
  select: ['Id', 'HandleplanId', 'AktoerId', 'Rolle', 'SpecialomraadeId', 'PersonerId'],
  schema: v.pipe(
    v.object(ENTRIES),
    v.transform(ansvarOf),
  ),
};

/** The whole row, as it is edited. */
export const ANSVAR_POST_ROWS: RowReader<Ansvarpost> = {
  list: 'Ansvar',
  select: [...ANSVAR_ROWS.select, 'Noegle'],
  schema: v.pipe(v.object({ ...ENTRIES, Noegle: v.string() }), v.transform((row): Ansvarpost => ({ ...ansvarOf(row), noegle: row.Noegle }))),
};

export function ansvarColumns(ansvar: Omit<Ansvar, 'id'>): ColumnValues {
  return { HandleplanId: ansvar.handleplanId, AktoerId: ansvar.aktoerId, Rolle: ansvar.rolle, SpecialomraadeId: ansvar.specialomraadeId, PersonerId: ansvar.personIds };
}
