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
  const tal = { alle: handleplaner.length, forsinket: 0, risiko: 0, tavse: 0 };
  for (const { id } of handleplaner) {
    const status = planStatusOf(id, index);
    const fremdrift = fremdriftOf(status);
    if (status.kind === 'tavs') tal.tavse += 1;
    if (fremdrift === 'forsinket' || fremdrift === 'risiko') tal[fremdrift] += 1;
  }
  return tal;
}
