import * as v from 'valibot';
import { AENDRINGSARTER } from '../../domain/aendring/aendring';
import type { Aendring, Feltaendring, NyAendring } from '../../domain/aendring/aendring';
import { POSTTYPER } from '../../domain/aendring/post';
import { optionalNumber, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

const FELT: v.GenericSchema<unknown, Feltaendring> = v.object({ felt: v.string(), foer: v.unknown(), efter: v.unknown() });
const felter = v.pipe(v.string(), v.parseJson(), v.array(FELT));

export const AENDRING_ROWS: RowReader<Aendring> = {
  list: 'Aendringer',
  select: ['Id', 'Title', 'Art', 'Posttype', 'PostId', 'StrategiId', 'OmraadeId', 'HandleplanId', 'Felter', 'AuthorId', 'Created'],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Title: optionalText,
      Art: v.picklist(AENDRINGSARTER),
      Posttype: v.picklist(POSTTYPER),
      PostId: v.number(),
      StrategiId: optionalNumber,
      OmraadeId: optionalNumber,
      HandleplanId: optionalNumber,
      Felter: felter,
      AuthorId: v.number(),
      Created: v.string(),
    }),
    v.transform((row): Aendring => ({
      id: row.Id,
      art: row.Art,
      posttype: row.Posttype,
      postId: row.PostId,
      navn: row.Title ?? '',
      strategiId: row.StrategiId,
      omraadeId: row.OmraadeId,
      handleplanId: row.HandleplanId,
      felter: row.Felter,
      forfatterId: row.AuthorId,
      oprettet: row.Created,
    })),
  ),
};

export function aendringColumns(ny: NyAendring): ColumnValues {
  return {
    Noegle: ny.noegle,
    Title: ny.navn,
    Art: ny.art,
    Posttype: ny.posttype,
    PostId: ny.postId,
    StrategiId: ny.strategiId,
    OmraadeId: ny.omraadeId,
    HandleplanId: ny.handleplanId,
    Felter: JSON.stringify(ny.felter),
  };
}
