import type { Handleplan } from '../../domain/strategi/handleplan';

/** A plan as people name it: "11-C Rygning, alkohol og rusmidler", or its title where it has no number. */
export function planName(plan: Pick<Handleplan, 'nummer' | 'titel'>): string {
  return plan.nummer === null ? plan.titel : `${plan.nummer} ${plan.titel}`;
}
