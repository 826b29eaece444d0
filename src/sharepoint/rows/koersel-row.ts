import * as v from 'valibot';
import type { Koersel } from '../../domain/paamindelse/koersel';
import { optionalNumber, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const KOERSEL_ROWS: RowReader<Koersel> = {
  list: 'Koersler',
  select: ['Id', 'Noegle', 'Startet', 'Sluttet', 'Planlagt', 'Sendt', 'Fejlet', 'Mangler', 'Fejl'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), Startet: v.string(), Sluttet: optionalText, Planlagt: optionalNumber, Sendt: optionalNumber, Fejlet: optionalNumber, Mangler: optionalNumber, Fejl: optionalText }),
    v.transform((row): Koersel => ({
      id: row.Id,
      noegle: row.Noegle,
      startet: row.Startet,
      sluttet: row.Sluttet,
      planlagt: row.Planlagt ?? 0,
      sendt: row.Sendt ?? 0,
      fejlet: row.Fejlet ?? 0,
      mangler: row.Mangler ?? 0,
      fejl: row.Fejl,
    })),
  ),
};

export function koerselColumns(koersel: Omit<Koersel, 'id'>): ColumnValues {
  return { Noegle: koersel.noegle, Title: koersel.startet, Startet: koersel.startet, Sluttet: koersel.sluttet, Planlagt: koersel.planlagt, Sendt: koersel.sendt, Fejlet: koersel.fejlet, Mangler: koersel.mangler, Fejl: koersel.fejl };
}
