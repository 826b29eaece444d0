import * as v from 'valibot';
import type { Strategi } from '../../domain/strategi/strategi';
import { lines, optionalDato, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

export const STRATEGI_ROWS: RowReader<Strategi> = {
  list: 'Strategier',
  select: ['Id', 'Noegle', 'Title', 'Vision', 'Fra', 'Til', 'Niveauer'],
  schema: v.pipe(
    v.object({ Id: v.number(), Noegle: v.string(), Title: v.string(), Vision: optionalText, Fra: optionalDato, Til: optionalDato, Niveauer: lines }),
    v.transform((row): Strategi => ({ id: row.Id, noegle: row.Noegle, titel: row.Title, vision: row.Vision, fra: row.Fra, til: row.Til, niveauer: row.Niveauer })),
  ),
};

export function strategiColumns(strategi: Omit<Strategi, 'id' | 'noegle'>): ColumnValues {
  return { Title: strategi.titel, Vision: strategi.vision, Fra: strategi.fra, Til: strategi.til, Niveauer: strategi.niveauer.join('\n') };
}
