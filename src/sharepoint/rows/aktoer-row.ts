import * as v from 'valibot';
import { AKTOERTYPER } from '../../domain/aktoer/aktoer';
import type { Aktoer } from '../../domain/aktoer/aktoer';
import { lines, optionalNumber, optionalText, personIds } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const AKTOER_ROWS: RowReader<Aktoer> = {
  list: 'Aktoerer',
  select: ['Id', 'Noegle', 'Title', 'Aktoertype', 'Kaldes', 'PersonerId', 'StedfortraedereId', 'LedereId', 'FraAar', 'TilAar', 'Mail'],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Noegle: v.string(),
      Title: v.string(),
      Aktoertype: v.picklist(AKTOERTYPER),
      Kaldes: lines,
      PersonerId: personIds,
      StedfortraedereId: personIds,
      LedereId: personIds,
      FraAar: optionalNumber,
      TilAar: optionalNumber,
      Mail: optionalText,
    }),
    v.transform((row): Aktoer => ({
      id: row.Id,
      noegle: row.Noegle,
      navn: row.Title,
      type: row.Aktoertype,
      kaldes: row.Kaldes,
      personIds: row.PersonerId,
      stedfortraederIds: row.StedfortraedereId,
      lederIds: row.LedereId,
      fraAar: row.FraAar,
      tilAar: row.TilAar,
      mail: row.Mail,
    })),
  ),
};

export function aktoerColumns(aktoer: Omit<Aktoer, 'id' | 'noegle'>): ColumnValues {
  return {
    Title: aktoer.navn,
    Aktoertype: aktoer.type,
    Kaldes: aktoer.kaldes.join('\n'),
    PersonerId: aktoer.personIds,
    StedfortraedereId: aktoer.stedfortraederIds,
    LedereId: aktoer.lederIds,
    FraAar: aktoer.fraAar,
    TilAar: aktoer.tilAar,
    ...(aktoer.mail !== undefined && { Mail: aktoer.mail }),
  };
}
