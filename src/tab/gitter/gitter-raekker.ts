import type { Stand } from '../../domain/gitter/stand';
import { groupByOmraade, inTreeOrder } from '../../domain/overblik/group-by-omraade';
import type { Overblik } from '../../domain/overblik/overblik';
import type { Handleplan } from '../../domain/strategi/handleplan';

/** The row at the end in which nothing has been written yet. */
export const TOM_NOEGLE = 'tom';

/** One row of the grid. */
export interface Gitterraekke {
  readonly noegle: string;
  /** Null for a new row, and for a plan that is gone. */
  readonly plan: Handleplan | null;
  readonly handleplanId: number | null;
}

export function planNoegle(handleplanId: number): string {
  return `plan-${handleplanId}`;
}

/** The rows from top to bottom: the strategy's plans as in its tree, edited plans that are gone, new rows, and an empty one. */
export function gitterRaekker(overblik: Overblik, strategiId: number, stand: Stand): readonly Gitterraekke[] {
  const planer = inTreeOrder(groupByOmraade(overblik, strategiId)).map((plan) => ({ noegle: planNoegle(plan.id), plan, handleplanId: plan.id }));
  const known = new Set(planer.map(({ noegle }) => noegle));
  const others = [...stand].flatMap(([noegle, { handleplanId }]) => (known.has(noegle) ? [] : [{ noegle, plan: null, handleplanId }]));
  const gone = others.filter(({ handleplanId }) => handleplanId !== null);
  const nye = others.filter(({ handleplanId }) => handleplanId === null);
  return [...planer, ...gone, ...nye, { noegle: TOM_NOEGLE, plan: null, handleplanId: null }];
}
