import * as v from 'valibot';
import { FASER } from '../../domain/strategi/fase';
import { TILSAGN } from '../../domain/strategi/handleplan';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { optionalCode, optionalNumber, optionalText, yesNo } from './column-schemas';
import { PERIODE_ENTRIES, PERIODE_SELECT, periodeColumns, periodeOf } from './periode-columns';
import type { ColumnValues, RowReader } from './row-reader';

export const HANDLEPLAN_ROWS: RowReader<Handleplan> = {
  list: 'Handleplaner',
  select: ['Id', 'Noegle', 'StrategiId', 'OmraadeId', 'Nummer', 'Title', 'Tekst', ...PERIODE_SELECT, 'Tilsagn', 'RelevantForMed', 'Fase', 'FaellesCelle', 'Orden'],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Noegle: v.string(),
      StrategiId: v.number(),
      OmraadeId: v.number(),
      Nummer: optionalText,
      Title: v.string(),
      Tekst: optionalText,
      ...PERIODE_ENTRIES,
      Tilsagn: optionalCode(TILSAGN),
      RelevantForMed: yesNo,
      Fase: optionalCode(FASER),
      FaellesCelle: optionalText,
      Orden: optionalNumber,
    }),
    v.transform((row): Handleplan => ({
      id: row.Id,
      noegle: row.Noegle,
      strategiId: row.StrategiId,
      omraadeId: row.OmraadeId,
      nummer: row.Nummer,
      titel: row.Title,
      tekst: row.Tekst,
      periode: periodeOf(row),
      tilsagn: row.Tilsagn,
      relevantForMed: row.RelevantForMed,
      fase: row.Fase,
      faellesCelle: row.FaellesCelle,
      orden: row.Orden ?? 0,
    })),
  ),
};

export function handleplanColumns(handleplan: Omit<Handleplan, 'id' | 'noegle'>): ColumnValues {
  return {
    StrategiId: handleplan.strategiId,
    OmraadeId: handleplan.omraadeId,
    Nummer: handleplan.nummer,
    Title: handleplan.titel,
    Tekst: handleplan.tekst,
    ...periodeColumns(handleplan.periode),
    Tilsagn: handleplan.tilsagn,
    RelevantForMed: handleplan.relevantForMed,
    Fase: handleplan.fase,
    FaellesCelle: handleplan.faellesCelle,
    Orden: handleplan.orden,
  };
}
