import { TRIN, type Trin } from '../status/trin';
import type { Handleplan } from '../strategi/handleplan';
import type { OverblikIndex } from './index-overblik';
import { type PlanStatus, planStatusOf } from './plan-status';

/** How a whole plan is counted: its trin, told `i-ord` only, `dele` where its specialområder differ or not all have answered, `ingen` when nobody has. */
export type Statusart = Trin | 'i-ord' | 'dele' | 'ingen';
export const STATUSARTER: readonly Statusart[] = [...TRIN, 'i-ord', 'dele', 'ingen'];

export interface Statussum {
  readonly art: Statusart;
  readonly antal: number;
}

/** What counts for one plan. A trin that only some of its specialområder have told is not the plan's. */
export function statusartOf(status: PlanStatus): Statusart {
  if (status.kind === 'tavs') return 'ingen';
  if (status.kind === 'hele') return status.status.trin ?? 'i-ord';
  const [only, ...others] = status.summer;
  return others.length === 0 && status.antal === status.af ? (only?.trin ?? 'i-ord') : 'dele';
}

/** How many of the plans stand how, in the order of the trin; what does not occur is left out. Each plan counts once. */
export function sumStatus(handleplaner: readonly Handleplan[], index: OverblikIndex): readonly Statussum[] {
  const arter = handleplaner.map((plan) => statusartOf(planStatusOf(plan.id, index)));
  return STATUSARTER.map((art) => ({ art, antal: arter.filter((one) => one === art).length })).filter(({ antal }) => antal > 0);
}
