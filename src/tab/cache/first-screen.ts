import { groupByOmraade, inTreeOrder } from '../../domain/overblik/group-by-omraade';
import type { Overblik } from '../../domain/overblik/overblik';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { orderStrategier } from '../../domain/strategi/order-strategier';

/** As many as a tall screen shows. */
const PLANS_A_STRATEGI = 50;
/** The plans of the newest strategies come first. More would take milliseconds from the first rows of every visit. */
const PLANS = 100;

/** The overview of what a first screen shows: of each strategi its first plans in the order of the list, and what belongs to them. */
export function pickFirstScreen(overblik: Overblik): Overblik {
  const plans = firstPlans(overblik);
  const own = withinPlans(overblik, plans);
  const aktoerIds = new Set(own.ansvar.flatMap(({ aktoerId, specialomraadeId }) => [aktoerId, specialomraadeId]));
  const personIds = new Set([...own.ansvar.flatMap((ansvar) => ansvar.personIds), ...own.planstatus.map(({ forfatterId }) => forfatterId)]);
  return {
    ...own,
    strategier: overblik.strategier,
    omraader: areasAbove(overblik, plans),
    handleplaner: plans,
    aktoerer: overblik.aktoerer.filter(({ id, type }) => aktoerIds.has(id) || type === 'specialomraade'),
    personer: overblik.personer.filter(({ id }) => personIds.has(id)),
  };
}

function firstPlans(overblik: Overblik): readonly Handleplan[] {
  const first = orderStrategier(overblik.strategier).flatMap(({ id }) => inTreeOrder(groupByOmraade(overblik, id)).slice(0, PLANS_A_STRATEGI));
  return first.slice(0, PLANS);
}

function withinPlans({ ansvar, planstatus, relationer, forelaeggelser }: Overblik, plans: readonly Handleplan[]) {
  const ids = new Set(plans.map(({ id }) => id));
  return {
    ansvar: ansvar.filter(({ handleplanId }) => ids.has(handleplanId)),
    planstatus: planstatus.filter(({ handleplanId }) => ids.has(handleplanId)),
    relationer: relationer.filter(({ fraHandleplanId }) => ids.has(fraHandleplanId)),
    forelaeggelser: forelaeggelser.filter(({ handleplanId }) => ids.has(handleplanId)),
  };
}

function areasAbove({ omraader }: Overblik, plans: readonly Handleplan[]): Overblik['omraader'] {
  const parents = new Map(omraader.map(({ id, foraelderId }) => [id, foraelderId]));
  const wanted = new Set<number>();
  for (const plan of plans) {
    for (let id: number | null | undefined = plan.omraadeId; typeof id === 'number' && !wanted.has(id); id = parents.get(id)) wanted.add(id);
  }
  return omraader.filter(({ id }) => wanted.has(id));
}
