import * as v from 'valibot';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import type { Planstatus } from '../../domain/status/planstatus';
import { TRIN } from '../../domain/status/trin';
import { dato, optionalCode, yesNo } from './column-schemas';
import { PERIODE_ENTRIES, PERIODE_SELECT, periodeColumns, periodeOf, SPARSE_PERIODE } from './periode-columns';
import type { ColumnValues, RowReader } from './row-reader';

/** `4711:0`: the plan, and its specialområde or 0. */
const KEY = /^\d+:\d+$/;

/** The key says the plan and the specialområde, as the columns `HandleplanId` and `SpecialomraadeId` do at twice the length: those are for filters. */
export const PLANSTATUS_ROWS: RowReader<Planstatus> = {
  list: 'Planstatus',
  sparse: [SPARSE_PERIODE, { columns: ['HarBehov'], filled: 'HarBehov eq 1' }],
  select: ['Id', 'Noegle', 'StatusopdateringId', 'Trin', 'Fremdrift', ...PERIODE_SELECT, 'StatusPr', 'Oprettet', 'ForfatterId', 'HarBehov'],
  schema: v.pipe(
    v.object({
      Id: v.number(),
      Noegle: v.pipe(v.string(), v.regex(KEY)),
      StatusopdateringId: v.number(),
      Trin: optionalCode(TRIN),
      Fremdrift: optionalCode(FREMDRIFT),
      ...PERIODE_ENTRIES,
      StatusPr: dato,
      Oprettet: v.string(),
      ForfatterId: v.number(),
      HarBehov: yesNo,
    }),
    v.transform((row): Planstatus => ({
      id: row.Id,
      ...planOfKey(row.Noegle),
      statusopdateringId: row.StatusopdateringId,
      trin: row.Trin,
      fremdrift: row.Fremdrift,
      periode: periodeOf(row),
      statusPr: row.StatusPr,
      oprettet: row.Oprettet,
      forfatterId: row.ForfatterId,
      harBehov: row.HarBehov,
    })),
  ),
};

/** The one row a handleplan and specialområde has. */
export function planstatusKey(plan: Pick<Planstatus, 'handleplanId' | 'specialomraadeId'>): string {
  return `${plan.handleplanId}:${plan.specialomraadeId ?? 0}`;
}

function planOfKey(key: string): Pick<Planstatus, 'handleplanId' | 'specialomraadeId'> {
  const [handleplanId = 0, specialomraadeId = 0] = key.split(':').map(Number);
  return { handleplanId, specialomraadeId: specialomraadeId === 0 ? null : specialomraadeId };
}

export function planstatusColumns(planstatus: Omit<Planstatus, 'id'>): ColumnValues {
  return {
    Noegle: planstatusKey(planstatus),
    HandleplanId: planstatus.handleplanId,
    SpecialomraadeId: planstatus.specialomraadeId,
    StatusopdateringId: planstatus.statusopdateringId,
    Trin: planstatus.trin,
    Fremdrift: planstatus.fremdrift,
    ...periodeColumns(planstatus.periode),
    StatusPr: planstatus.statusPr,
    Oprettet: planstatus.oprettet,
    ForfatterId: planstatus.forfatterId,
    HarBehov: planstatus.harBehov,
  };
}
