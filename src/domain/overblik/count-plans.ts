import type { Handleplan } from '../strategi/handleplan';
import type { OverblikIndex } from './index-overblik';
import { fremdriftOf, planStatusOf } from './plan-status';

/** How many plans a strategy has, and how many need a look. */
export interface Plantal {
  readonly alle: number;
  readonly forsinket: number;
  readonly risiko: number;
  /** Nobody has said anything. */
  readonly tavse: number;
}

/** Counts the given plans by how they stand. */
export function countPlans(handleplaner: readonly Handleplan[], index: OverblikIndex): Plantal {
  const statuses = handleplaner.map((plan) => planStatusOf(plan.id, index));
  const withFremdrift = (wanted: string) => statuses.filter((status) => fremdriftOf(status) === wanted).length;
  return { alle: statuses.length, forsinket: withFremdrift('forsinket'), risiko: withFremdrift('risiko'), tavse: statuses.filter((status) => status.kind === 'tavs').length };
}
