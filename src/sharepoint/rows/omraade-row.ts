import * as v from 'valibot';
import { FASER } from '../../domain/strategi/fase';
import type { Omraade } from '../../domain/strategi/omraade';
import { optionalCode, optionalNumber, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

const verdensmaal = v.pipe(optionalText, v.transform((text) => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')));

export const OMRAADE_ROWS: RowReader<Omraade> = {
  list: 'Omraader',
  late: ['Tekst'],
  select: ['Id', 'Noegle', 'StrategiId', 'ForaelderId', 'Niveau', 'Nummer', 'Title', 'Tekst', 'Verdensmaal', 'Fase', 'Orden'],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Noegle: v.string(),
      StrategiId: v.number(),
      ForaelderId: optionalNumber,
      Niveau: v.number(),
      Nummer: optionalText,
      Title: v.string(),
      Tekst: optionalText,
      Verdensmaal: verdensmaal,
      Fase: optionalCode(FASER),
      Orden: optionalNumber,
    }),
    v.transform((row): Omraade => ({
      id: row.Id,
      noegle: row.Noegle,
      strategiId: row.StrategiId,
      foraelderId: row.ForaelderId,
      niveau: row.Niveau,
      nummer: row.Nummer,
      titel: row.Title,
      tekst: row.Tekst,
      verdensmaal: row.Verdensmaal,
      fase: row.Fase,
      orden: row.Orden ?? 0,
    })),
  ),
};

export function omraadeColumns(omraade: Omit<Omraade, 'id' | 'noegle'>): ColumnValues {
  return {
    StrategiId: omraade.strategiId,
    ForaelderId: omraade.foraelderId,
    Niveau: omraade.niveau,
    Nummer: omraade.nummer,
    Title: omraade.titel,
    Tekst: omraade.tekst,
    Verdensmaal: omraade.verdensmaal.join(', '),
    Fase: omraade.fase,
    Orden: omraade.orden,
  };
}
