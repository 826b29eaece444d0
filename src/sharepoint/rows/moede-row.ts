import * as v from 'valibot';
import type { Moede } from '../../domain/statusrunde/moede';
import { ORGANER } from '../../domain/strategi/forelaeggelse';
import { dato } from './column-schemas';
import { idList, toIdList } from './id-list';
import type { ColumnValues, RowReader } from './row-reader';

export const MOEDE_ROWS: RowReader<Moede> = {
  list: 'Moeder',
  select: ['Id', 'Noegle', 'Title', 'Organ', 'Dato', 'StrategiIds'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), Title: v.string(), Organ: v.picklist(ORGANER), Dato: dato, StrategiIds: idList }),
    v.transform((row): Moede => ({ id: row.Id, noegle: row.Noegle, organ: row.Organ, titel: row.Title, dato: row.Dato, strategiIds: row.StrategiIds })),
  ),
};

export function moedeColumns(moede: Omit<Moede, 'id' | 'noegle'>): ColumnValues {
  return { Title: moede.titel, Organ: moede.organ, Dato: moede.dato, StrategiIds: toIdList(moede.strategiIds) };
}
