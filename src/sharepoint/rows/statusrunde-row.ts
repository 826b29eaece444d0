import * as v from 'valibot';
import { RUNDEFORMAAL, type Statusrunde } from '../../domain/statusrunde/statusrunde';
import { dato, optionalNumber, optionalText } from './column-schemas';
import { idList, toIdList } from './id-list';
import type { ColumnValues, RowReader } from './row-reader';

export const STATUSRUNDE_ROWS: RowReader<Statusrunde> = {
  list: 'Statusrunder',
  select: ['Id', 'Noegle', 'Title', 'StrategiId', 'Formaal', 'MoedeId', 'HandleplanIds', 'StatusPr', 'Aabner', 'Lukker', 'Lukket', 'Created'],
  schema: v.pipe(
    v.object({
      Id: v.number(), Noegle: v.string(), Title: v.string(), StrategiId: v.number(), Formaal: v.picklist(RUNDEFORMAAL), MoedeId: optionalNumber,
      HandleplanIds: idList, StatusPr: dato, Aabner: dato, Lukker: dato, Lukket: optionalText, Created: v.string(),
    }),
    v.transform((row): Statusrunde => ({
      id: row.Id,
      noegle: row.Noegle,
      strategiId: row.StrategiId,
      titel: row.Title,
      formaal: row.Formaal,
      moedeId: row.MoedeId,
      handleplanIds: row.HandleplanIds,
      statusPr: row.StatusPr,
      aabner: row.Aabner,
      lukker: row.Lukker,
      oprettet: row.Created,
      lukket: row.Lukket,
    })),
  ),
};

export function statusrundeColumns(runde: Omit<Statusrunde, 'id' | 'noegle' | 'oprettet'>): ColumnValues {
  return {
    Title: runde.titel,
    StrategiId: runde.strategiId,
    Formaal: runde.formaal,
    MoedeId: runde.moedeId,
    HandleplanIds: toIdList(runde.handleplanIds),
    StatusPr: runde.statusPr,
    Aabner: runde.aabner,
    Lukker: runde.lukker,
    Lukket: runde.lukket,
  };
}
