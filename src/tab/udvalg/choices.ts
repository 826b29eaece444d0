import type { Aktoer } from '../../domain/aktoer/aktoer';
import { compareDanish } from '../../domain/danish-alphabet';
import { groupByOmraade, type Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Omraade } from '../../domain/strategi/omraade';
import { orderStrategier } from '../../domain/strategi/order-strategier';
import type { Strategi } from '../../domain/strategi/strategi';
import { deleOfPlan } from '../../domain/udvalg/dele-of-plan';
import { FASER, type Fase } from '../../domain/strategi/fase';
import { TILSAGN, type Tilsagn } from '../../domain/strategi/handleplan';

/** What there is to choose among: only what the plans that are looked at have. */
export interface Choices {
  /** By strategy, each area from top to bottom. */
  readonly omraader: readonly { readonly strategi: Strategi; readonly omraader: readonly Omraade[] }[];
  readonly aktoerer: readonly Aktoer[];
  readonly specialomraader: readonly Aktoer[];
  /** Verdensmål and delmål, in the order of their numbers. */
  readonly verdensmaal: readonly string[];
  readonly tilsagn: readonly Tilsagn[];
  readonly faser: readonly Fase[];
  readonly nogleErMed: boolean;
}

function flatten(gruppe: Omraadegruppe): readonly Omraade[] {
  return [gruppe.omraade, ...gruppe.grupper.flatMap(flatten)];
}

function named(ids: ReadonlySet<number | null>, index: OverblikIndex): readonly Aktoer[] {
  return [...index.aktoerer.values()].filter(({ id }) => ids.has(id)).sort((one, other) => compareDanish(one.navn, other.navn));
}

/** Goals of areas, and the verdensmål of each delmål. */
function goalsOf(omraader: readonly Omraade[]): readonly string[] {
  const goals = omraader.flatMap(({ verdensmaal }) => verdensmaal).flatMap((goal) => [goal.split('.')[0] ?? goal, goal]);
  return [...new Set(goals)].sort(compareDanish);
}

/** What the filters offer for these plans of these strategies. */
export function findChoices(plans: readonly Handleplan[], strategier: readonly Strategi[], index: OverblikIndex): Choices {
  const omraader = orderStrategier(strategier).map((strategi) => ({ strategi, omraader: groupByOmraade({ omraader: [...index.omraader.values()], handleplaner: [] }, strategi.id).grupper.flatMap(flatten) }));
  const all = omraader.flatMap((group) => group.omraader);
  return {
    omraader: omraader.filter((group) => group.omraader.length > 0),
    aktoerer: named(new Set(plans.flatMap((plan) => index.ansvar(plan.id).map(({ aktoerId }) => aktoerId))), index),
    specialomraader: named(new Set(plans.flatMap((plan) => [...deleOfPlan(plan.id, index)])), index),
    verdensmaal: goalsOf(all),
    tilsagn: TILSAGN.filter((tilsagn) => plans.some((plan) => plan.tilsagn === tilsagn)),
    faser: FASER.filter((fase) => plans.some((plan) => plan.fase === fase) || all.some((omraade) => omraade.fase === fase)),
    nogleErMed: plans.some((plan) => plan.relevantForMed),
  };
}
