import type { Dato } from '../dato';
import type { Periode } from '../periode/periode';
import type { Handleplan } from '../strategi/handleplan';
import { newestPlanstatus } from './newest-planstatus';
import type { Planstatus } from './planstatus';
import type { Trin } from './trin';

/** How one part of a plan stands: the whole, or what one specialområde answers for. */
export interface PartStatus {
  /** What was said about exactly this part, or null: nothing. */
  readonly planstatus: Planstatus | null;
  /** What counts for the part: its own, else the whole plan's. */
  readonly trin: Trin | null;
  /** The day of the newest status that answers for the part: its own or the whole plan's. Null: silence. */
  readonly sidst: Dato | null;
  /** Its own, else the whole plan's status', else what the strategy says. */
  readonly periode: Periode | null;
}

/** The status of one part of a plan among the plan's projections. */
export function partStatusOf(handleplan: Handleplan, specialomraadeId: number | null, rows: readonly Planstatus[]): PartStatus {
  const planstatus = newestPlanstatus(rows, specialomraadeId);
  const whole = newestPlanstatus(rows, null);
  return {
    planstatus,
    trin: planstatus?.trin ?? whole?.trin ?? null,
    sidst: [planstatus, whole].flatMap((row) => row?.statusPr ?? []).sort().at(-1) ?? null,
    periode: planstatus?.periode ?? whole?.periode ?? handleplan.periode,
  };
}
