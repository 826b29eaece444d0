import * as v from 'valibot';
import { RELATIONSTYPER } from '../../domain/strategi/relation';
import type { Relation } from '../../domain/strategi/relation';
import { optionalNumber } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const RELATION_ROWS: RowReader<Relation> = {
  list: 'Relationer',
  select: ['Id', 'Noegle', 'FraHandleplanId', 'Relationstype', 'TilHandleplanId', 'TilOmraadeId'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), FraHandleplanId: v.number(), Relationstype: v.picklist(RELATIONSTYPER), TilHandleplanId: optionalNumber, TilOmraadeId: optionalNumber }),
    v.transform((row): Relation => ({
      id: row.Id,
      noegle: row.Noegle,
      fraHandleplanId: row.FraHandleplanId,
      type: row.Relationstype,
      tilHandleplanId: row.TilHandleplanId,
      tilOmraadeId: row.TilOmraadeId,
    })),
  ),
};

export function relationColumns(relation: Omit<Relation, 'id' | 'noegle'>): ColumnValues {
  return { FraHandleplanId: relation.fraHandleplanId, Relationstype: relation.type, TilHandleplanId: relation.tilHandleplanId, TilOmraadeId: relation.tilOmraadeId };
}
