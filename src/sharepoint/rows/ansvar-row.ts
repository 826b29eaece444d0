import * as v from 'valibot';
import { ROLLER } from '../../domain/strategi/ansvar';
import type { Ansvar } from '../../domain/strategi/ansvar';
import { optionalNumber, personIds } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const ANSVAR_ROWS: RowReader<Ansvar> = {
  list: 'Ansvar',
  select: ['Id', 'Noegle', 'HandleplanId', 'AktoerId', 'Rolle', 'SpecialomraadeId', 'PersonerId'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), HandleplanId: v.number(), AktoerId: v.number(), Rolle: v.picklist(ROLLER), SpecialomraadeId: optionalNumber, PersonerId: personIds }),
    v.transform((row): Ansvar => ({
      id: row.Id,
      noegle: row.Noegle,
      handleplanId: row.HandleplanId,
      aktoerId: row.AktoerId,
      rolle: row.Rolle,
      specialomraadeId: row.SpecialomraadeId,
      personIds: row.PersonerId,
    })),
  ),
};

export function ansvarColumns(ansvar: Omit<Ansvar, 'id' | 'noegle'>): ColumnValues {
  return { HandleplanId: ansvar.handleplanId, AktoerId: ansvar.aktoerId, Rolle: ansvar.rolle, SpecialomraadeId: ansvar.specialomraadeId, PersonerId: ansvar.personIds };
}
