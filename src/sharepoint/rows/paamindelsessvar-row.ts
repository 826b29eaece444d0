import * as v from 'valibot';
import { SVARARTER } from '../../domain/paamindelse/paamindelsessvar';
import type { NytPaamindelsessvar, Paamindelsessvar } from '../../domain/paamindelse/paamindelsessvar';
import { optionalDato, optionalNumber, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const PAAMINDELSESSVAR_ROWS: RowReader<Paamindelsessvar> = {
  list: 'Paamindelsessvar',
  select: ['Id', 'Noegle', 'Art', 'PersonId', 'HandleplanId', 'SpecialomraadeId', 'Dato', 'Begrundelse', 'AuthorId', 'Created'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), Art: v.picklist(SVARARTER), PersonId: optionalNumber, HandleplanId: optionalNumber, SpecialomraadeId: optionalNumber, Dato: optionalDato, Begrundelse: optionalText, AuthorId: v.number(), Created: v.string() }),
    v.transform((row): Paamindelsessvar => ({
      id: row.Id,
      noegle: row.Noegle,
      art: row.Art,
      personId: row.PersonId,
      handleplanId: row.HandleplanId,
      specialomraadeId: row.SpecialomraadeId,
      dato: row.Dato,
      begrundelse: row.Begrundelse,
      forfatterId: row.AuthorId,
      oprettet: row.Created,
    })),
  ),
};

export function paamindelsessvarColumns(svar: NytPaamindelsessvar): ColumnValues {
  return { Noegle: svar.noegle, Title: svar.art, Art: svar.art, PersonId: svar.personId, HandleplanId: svar.handleplanId, SpecialomraadeId: svar.specialomraadeId, Dato: svar.dato, Begrundelse: svar.begrundelse };
}
