import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import { compareStatus, newestStatus } from '../../domain/status/newest-status';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { BATCH_LIMIT, runBatch } from '../connection/run-batch';
import { optionalText } from '../rows/column-schemas';
import { parseRows } from '../rows/parse-rows';
import { planstatusColumns, planstatusKey, PLANSTATUS_ROWS } from '../rows/planstatus-row';
import { readAllRows } from '../rows/read-all-rows';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';
import { findPlanstatus } from './find-planstatus';
import { projectStatus } from './project-status';
import { orderOf, toPlanstatus } from './to-planstatus';

export interface RebuildReport {
  /** Rows that showed an older entry, or were missing. */
  readonly repaired: number;
  /** Rows that show no entry there is: only a site owner can take them away. */
  readonly orphaned: readonly number[];
  /** Entries that could not be read, so that an older one may be shown in their place. */
  readonly unreadable: readonly UnreadableRow[];
}

/** The columns that decide, and those that are shown. The status sentence itself stays where it is. */
const ENTRY_SELECT = STATUSOPDATERING_ROWS.select.filter((column) => !['Statustekst', 'Indsats', 'FaellesNoegle'].includes(column));

const KEYED = v.object({ Id: v.number(), Noegle: optionalText });

/** Brings Planstatus to what the entries say, for all handleplaner or some. Reads to the end; writes only what differs. Throws `ServiceError`. */
export async function rebuildPlanstatus(sp: SPFI, only?: ReadonlySet<number>): Promise<RebuildReport> {
  const [entries, rows] = await Promise.all([readAllRows(sp, 'Statusopdateringer', ENTRY_SELECT), readAllRows(sp, 'Planstatus', PLANSTATUS_ROWS.select)]);
  const { rows: read, unreadable } = parseRows(STATUSOPDATERING_ROWS, entries);
  const newest = newestByPlan(read.filter(({ handleplanId }) => handleplanId !== null && only?.has(handleplanId) !== false));
  const shown = new Map(parseRows(PLANSTATUS_ROWS, rows).rows.map((row) => [planstatusKey(row), row]));
  const stale = [...newest].filter(([key, entry]) => {
    const row = shown.get(key);
    return row === undefined || compareStatus(orderOf(row), entry) < 0;
  });
  const missing = stale.filter(([key]) => !shown.has(key)).map(([, entry]) => entry);
  const refused = await addRows(sp, missing);
  for (const entry of [...refused, ...stale.filter(([key]) => shown.has(key)).map(([, entry]) => entry)]) await project(sp, entry);
  const orphaned = only === undefined ? rows.map((row) => v.parse(KEYED, row)).filter(({ Noegle }) => Noegle === null || !newest.has(Noegle)).map(({ Id }) => Id) : [];
  return { repaired: stale.length, orphaned, unreadable };
}

function newestByPlan(entries: readonly Statusopdatering[]): ReadonlyMap<string, Statusopdatering> {
  const byPlan = new Map<string, Statusopdatering>();
  for (const entry of entries) {
    if (entry.handleplanId === null) continue;
    const key = planstatusKey({ handleplanId: entry.handleplanId, specialomraadeId: entry.specialomraadeId });
    const before = byPlan.get(key);
    byPlan.set(key, newestStatus(before === undefined ? [entry] : [before, entry]) ?? entry);
  }
  return byPlan;
}

/** Adds the rows of plans that have none, in batches; gives back the entries whose row could not be added. */
async function addRows(sp: SPFI, entries: readonly Statusopdatering[]): Promise<readonly Statusopdatering[]> {
  const refused: Statusopdatering[] = [];
  for (let from = 0; from < entries.length; from += BATCH_LIMIT) {
    const chunk = entries.slice(from, from + BATCH_LIMIT);
    const settled: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) => chunk.map((entry) => addRow(batched, entry)));
    refused.push(...chunk.filter((_, at) => settled[at]?.status === 'rejected'));
  }
  return refused;
}

function addRow(batched: SPFI, entry: Statusopdatering): Promise<unknown> {
  const next = toPlanstatus(entry);
  return next === null ? Promise.resolve() : listAt(batched, 'Planstatus').items.add(planstatusColumns(next));
}

async function project(sp: SPFI, entry: Statusopdatering): Promise<void> {
  const next = toPlanstatus(entry);
  if (next !== null) await projectStatus(sp, next, await findPlanstatus(sp, planstatusKey(next)));
}
