import * as v from 'valibot';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import type { NyStatusopdatering, Statusopdatering } from '../../domain/status/statusopdatering';
import { TRIN } from '../../domain/status/trin';
import { dato, optionalCode, optionalNumber, optionalText, yesNo } from './column-schemas';
import { PERIODE_ENTRIES, PERIODE_SELECT, periodeColumns, periodeOf } from './periode-columns';
import type { ColumnValues, RowReader } from './row-reader';

export const STATUSOPDATERING_ROWS: RowReader<Statusopdatering> = {
  list: 'Statusopdateringer',
  select: [
    'Id', 'Noegle', 'StrategiId', 'OmraadeId', 'HandleplanId', 'SpecialomraadeId', 'FaellesNoegle', 'Statustekst', 'Trin', 'Fremdrift',
    ...PERIODE_SELECT, 'Indsats', 'Behov', 'StatusPr', 'Uaendret', 'AuthorId', 'Created',
  ],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Noegle: v.string(),
      StrategiId: v.number(),
      OmraadeId: optionalNumber,
      HandleplanId: optionalNumber,
      SpecialomraadeId: optionalNumber,
      FaellesNoegle: optionalText,
      Statustekst: optionalText,
      Trin: optionalCode(TRIN),
      Fremdrift: optionalCode(FREMDRIFT),
      ...PERIODE_ENTRIES,
      Indsats: optionalText,
      Behov: optionalText,
      StatusPr: dato,
      Uaendret: yesNo,
      AuthorId: v.number(),
      Created: v.string(),
    }),
    v.transform((row): Statusopdatering => ({
      id: row.Id,
      noegle: row.Noegle,
      strategiId: row.StrategiId,
      omraadeId: row.OmraadeId,
      handleplanId: row.HandleplanId,
      specialomraadeId: row.SpecialomraadeId,
      faellesNoegle: row.FaellesNoegle,
      statustekst: row.Statustekst ?? '',
      trin: row.Trin,
      fremdrift: row.Fremdrift,
      periode: periodeOf(row),
      indsats: row.Indsats,
      behov: row.Behov,
      statusPr: row.StatusPr,
      uaendret: row.Uaendret,
      forfatterId: row.AuthorId,
      oprettet: row.Created,
    })),
  ),
};

export function statusopdateringColumns(ny: Omit<NyStatusopdatering, 'noegle'>): ColumnValues {
  return {
    StrategiId: ny.strategiId,
    OmraadeId: ny.omraadeId,
    HandleplanId: ny.handleplanId,
    SpecialomraadeId: ny.specialomraadeId,
    FaellesNoegle: ny.faellesNoegle,
    Statustekst: ny.statustekst,
    Trin: ny.trin,
    Fremdrift: ny.fremdrift,
    ...periodeColumns(ny.periode),
    Indsats: ny.indsats,
    Behov: ny.behov,
    StatusPr: ny.statusPr,
    Uaendret: ny.uaendret,
  };
}
