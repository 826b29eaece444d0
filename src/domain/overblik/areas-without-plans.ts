import type { Omraade } from '../strategi/omraade';
import type { Omraadegruppe } from './group-by-omraade';

/** Groups that stand beside each other, parted by whether there is anything in them to follow. */
export interface PartedGroups {
  readonly withPlans: readonly Omraadegruppe[];
  /** The areas that hold no plan, with all below them, as they stand from top to bottom. */
  readonly without: readonly Omraade[];
}

function areasOf(gruppe: Omraadegruppe): readonly Omraade[] {
  return [gruppe.omraade, ...gruppe.grupper.flatMap(areasOf)];
}

/** Parts the groups below one parent, so that areas without a plan anywhere below them can be told in one line. */
export function partByPlans(grupper: readonly Omraadegruppe[]): PartedGroups {
  return { withPlans: grupper.filter(({ antal }) => antal > 0), without: grupper.filter(({ antal }) => antal === 0).flatMap(areasOf) };
}
