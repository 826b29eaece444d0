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

/** The strategy's plans, as in its tree. */
export function planRaekker(overblik: Overblik, strategiId: number): readonly Gitterraekke[] {
  return inTreeOrder(groupByOmraade(overblik, strategiId)).map((plan) => ({ noegle: `plan-${plan.id}`, plan, handleplanId: plan.id }));
}

/** The rows from top to bottom: the plans, edited plans that are gone, new rows, and an empty one. */
export function gitterRaekker(planer: readonly Gitterraekke[], stand: Stand): readonly Gitterraekke[] {
  const known = new Set(planer.map(({ noegle }) => noegle));
  const others = [...stand].flatMap(([noegle, { handleplanId }]) => (known.has(noegle) ? [] : [{ noegle, plan: null, handleplanId }]));
  const gone = others.filter(({ handleplanId }) => handleplanId !== null);
  const nye = others.filter(({ handleplanId }) => handleplanId === null);
  return [...planer, ...gone, ...nye, { noegle: TOM_NOEGLE, plan: null, handleplanId: null }];
}
