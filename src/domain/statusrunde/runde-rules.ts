import type { Dato } from '../dato';
import { oncePer } from '../once-per';
import type { Handleplan } from '../strategi/handleplan';
import type { Statusrunde } from './statusrunde';

/** Whether a statusrunde has begun on a day and has not been closed. */
export function hasOpened(runde: Pick<Statusrunde, 'aabner' | 'lukket'>, today: Dato): boolean {
  return runde.lukket === null && runde.aabner <= today;
}

const setOf = oncePer((handleplanIds: readonly number[]): ReadonlySet<number> => new Set(handleplanIds));

/** Whether a statusrunde asks about a plan. */
export function asksAbout(runde: Pick<Statusrunde, 'strategiId' | 'handleplanIds'>, handleplan: Pick<Handleplan, 'id' | 'strategiId'>): boolean {
  return runde.strategiId === handleplan.strategiId && (runde.handleplanIds === null || setOf(runde.handleplanIds).has(handleplan.id));
}
