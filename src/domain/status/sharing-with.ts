import type { Handleplan } from '../strategi/handleplan';

/** The other plans that share a status cell with a plan: "gælder det begge?" None for a plan with a cell of its own. */
export function sharingWith(handleplan: Handleplan, all: readonly Handleplan[]): readonly Handleplan[] {
  if (handleplan.faellesCelle === null) return [];
  return all.filter((plan) => plan.id !== handleplan.id && plan.strategiId === handleplan.strategiId && plan.faellesCelle === handleplan.faellesCelle);
}
