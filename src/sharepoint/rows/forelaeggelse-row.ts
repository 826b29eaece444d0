import * as v from 'valibot';
import { FORMAAL, ORGANER } from '../../domain/strategi/forelaeggelse';
import type { Forelaeggelse } from '../../domain/strategi/forelaeggelse';
import { optionalCode } from './column-schemas';
import { PERIODE_ENTRIES, PERIODE_SELECT, periodeColumns, periodeOf } from './periode-columns';
import type { ColumnValues, RowReader } from './row-reader';

export const FORELAEGGELSE_ROWS: RowReader<Forelaeggelse> = {
  list: 'Forelaeggelser',
  select: ['Id', 'Noegle', 'HandleplanId', 'Organ', 'Formaal', ...PERIODE_SELECT],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), HandleplanId: v.number(), Organ: v.picklist(ORGANER), Formaal: optionalCode(FORMAAL), ...PERIODE_ENTRIES }),
    v.transform((row): Forelaeggelse => ({ id: row.Id, noegle: row.Noegle, handleplanId: row.HandleplanId, organ: row.Organ, formaal: row.Formaal, periode: periodeOf(row) })),
  ),
};

export function forelaeggelseColumns(forelaeggelse: Omit<Forelaeggelse, 'id' | 'noegle'>): ColumnValues {
  return { HandleplanId: forelaeggelse.handleplanId, Organ: forelaeggelse.organ, Formaal: forelaeggelse.formaal, ...periodeColumns(forelaeggelse.periode) };
}
