import { compareDanish } from '../danish-alphabet';
import type { Dato } from '../dato';
import { groupByOmraade, inTreeOrder } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import { periodeOf, planStatusOf } from '../overblik/plan-status';
import type { Handleplan } from '../strategi/handleplan';
import { orderStrategier } from '../strategi/order-strategier';
import { groupRows } from './group-rows';
import type { PlanFacts } from './plan-facts';
import { remember } from '../remember';
import { FREMDRIFTSVALG, type Sortering, STATUSVALG } from './udvalg';

const DAY_MS = 86_400_000;
/** More than any periode is days from 1970. */
const DAYS = 10_000_000;

/** Where a plan stands by one property; null stands last, whichever way it is sorted. */
type RankOf = (handleplan: Handleplan) => number | null;

function dayOf(dato: Dato): number {
  return Date.parse(dato) / DAY_MS;
}

/** The place of each plan's text in the alphabet; the same text has the same place. */
function alphabet(plans: Iterable<Handleplan>, textOf: (plan: Handleplan) => string | null): RankOf {
  const texts = [...new Set([...plans].map(textOf))].filter((text) => text !== null).sort(compareDanish);
  const places = new Map<string, number>();
  let place = 0;
  texts.forEach((text, at) => {
    if (at > 0 && compareDanish(texts[at - 1] ?? '', text) !== 0) place += 1;
    places.set(text, place);
  });
  return (plan) => {
    const text = textOf(plan);
    return text === null ? null : (places.get(text) ?? null);
  };
}

/** What is due first is first: by the last day, then by the first. */
function periodeRank(plan: Handleplan, index: OverblikIndex): number | null {
  const periode = periodeOf(plan, planStatusOf(plan.id, index));
  return periode === null ? null : dayOf(periode.til) * DAYS + dayOf(periode.fra);
}

/** Who never spoke is silent for longest. */
function sidstRank(sidst: Dato | null): number {
  return sidst === null ? Number.NEGATIVE_INFINITY : dayOf(sidst);
}

function placeAmong<Code extends string>(codes: readonly Code[], code: Code | undefined, none: Code): number | null {
  return code === undefined || code === none ? null : codes.indexOf(code);
}

function createRanks({ index, heardAs }: PlanFacts): (efter: Sortering['efter']) => RankOf {
  const plans = [...index.handleplaner.values()];
  const heard = heardAs(null);
  return remember((efter) => {
    switch (efter) {
      case 'nummer': return alphabet(plans, (plan) => plan.nummer);
      case 'titel': return alphabet(plans, (plan) => plan.titel);
      case 'status': return (plan) => placeAmong(STATUSVALG, heard(plan.id).status[0], 'ingen');
      case 'fremdrift': return (plan) => placeAmong(FREMDRIFTSVALG, heard(plan.id).fremdrift, 'ikke-vurderet');
      case 'periode': return (plan) => periodeRank(plan, index);
      case 'sidst': return (plan) => sidstRank(heard(plan.id).sidst);
    }
  });
}

/** All plans as the strategies have them: strategy by strategy, the newest first, each from top to bottom. */
function inOwnOrder(index: OverblikIndex): readonly Handleplan[] {
  const byStrategi = groupRows(index.handleplaner.values(), (plan) => [plan.strategiId]);
  const omraader = groupRows(index.omraader.values(), (omraade) => [omraade.strategiId]);
  return orderStrategier([...index.strategier.values()]).flatMap(({ id }) => inTreeOrder(groupByOmraade({ omraader: omraader.get(id) ?? [], handleplaner: byStrategi.get(id) ?? [] }, id)));
}

function sortBy(plans: readonly Handleplan[], rankOf: RankOf, faldende: boolean): readonly Handleplan[] {
  const way = faldende ? -1 : 1;
  const ranked = plans.map((plan) => ({ plan, rank: rankOf(plan) }));
  ranked.sort(({ rank: one }, { rank: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one === other ? 0 : way * (one < other ? -1 : 1);
  });
  return ranked.map(({ plan }) => plan);
}

/**
 * All plans of an overview in a wished order, worked out once each. Equals keep the strategy's own order,
 * also when the way is turned; a plan without what it is sorted by stands last. To filter keeps the order.
 */
export function createPlanOrder(facts: PlanFacts): (sortering: Sortering | null) => readonly Handleplan[] {
  const ranks = createRanks(facts);
  let own: readonly Handleplan[] | null = null;
  const ownOrder = () => (own ??= inOwnOrder(facts.index));
  const sorted = remember((efter: Sortering['efter']) => remember((faldende: boolean) => sortBy(ownOrder(), ranks(efter), faldende)));
  return (sortering) => (sortering === null ? ownOrder() : sorted(sortering.efter)(sortering.faldende));
}
