import * as v from 'valibot';
import { FASER } from '../../domain/strategi/fase';
import { TILSAGN } from '../../domain/strategi/handleplan';
import type { Handleplan, Handleplanpost } from '../../domain/strategi/handleplan';
import { optionalCode, optionalNumber, optionalText, yesNo } from './column-schemas';
import { PERIODE_ENTRIES, PERIODE_SELECT, periodeColumns, periodeOf } from './periode-columns';
import type { ColumnValues, RowReader } from './row-reader';

const RARE = ['RelevantForMed', 'FaellesCelle'];
/** What a strategi says of all its plans or of none: a periode and, with it, a tilsagn. */
const PLANNED = [...PERIODE_SELECT, 'Tilsagn'];

const ENTRIES = {
  Id: v.number(),
  StrategiId: v.number(),
  OmraadeId: v.number(),
  Nummer: optionalText,
  Title: v.string(),
  ...PERIODE_ENTRIES,
  Tilsagn: optionalCode(TILSAGN),
  RelevantForMed: yesNo,
  Fase: optionalCode(FASER),
  FaellesCelle: optionalText,
  Orden: optionalNumber,
};
type HandleplanRow = v.InferOutput<v.ObjectSchema<typeof ENTRIES, undefined>>;

function handleplanOf(row: HandleplanRow): Handleplan {
  return {
    id: row.Id,
    strategiId: row.StrategiId,
    omraadeId: row.OmraadeId,
    nummer: row.Nummer,
    titel: row.Title,
    periode: periodeOf(row),
    tilsagn: row.Tilsagn,
    relevantForMed: row.RelevantForMed,
    fase: row.Fase,
    faellesCelle: row.FaellesCelle,
    orden: row.Orden ?? 0,
  };
}

/** In the order in which a change tells its fields: the text after the title. */
function handleplanpostOf(row: HandleplanRow & { readonly Noegle: string; readonly Tekst: string | null }): Handleplanpost {
  const { id, strategiId, omraadeId, nummer, titel, ...rest } = handleplanOf(row);
  return { id, noegle: row.Noegle, strategiId, omraadeId, nummer, titel, tekst: row.Tekst, ...rest };
}

/** As the overview has it: without the long text. */
export const HANDLEPLAN_ROWS: RowReader<Handleplan> = {
  list: 'Handleplaner',
  select: ['Id', 'StrategiId', 'OmraadeId', 'Nummer', 'Title', 'Orden', 'Fase', ...PLANNED, ...RARE],
  schema: v.pipe(v.object(ENTRIES), v.transform(handleplanOf)),
  sparse: [{ columns: PLANNED, filled: '(PeriodeFra ne null or Tilsagn ne null)' }, { columns: RARE, filled: '(RelevantForMed eq 1 or FaellesCelle ne null)' }],
};

/** The whole row, as it is edited. */
export const HANDLEPLAN_POST_ROWS: RowReader<Handleplanpost> = {
  list: 'Handleplaner',
  select: [...HANDLEPLAN_ROWS.select, 'Noegle', 'Tekst'],
  schema: v.pipe(v.object({ ...ENTRIES, Noegle: v.string(), Tekst: optionalText }), v.transform(handleplanpostOf)),
};

export function handleplanColumns(handleplan: Omit<Handleplanpost, 'id' | 'noegle'>): ColumnValues {
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
