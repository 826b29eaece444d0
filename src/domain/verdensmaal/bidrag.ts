import { compareOrdered } from '../overblik/compare-nummer';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import { strategiTree } from '../overblik/strategi-tree';
import { oncePer } from '../once-per';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import type { Strategi } from '../strategi/strategi';
import { remember } from '../remember';
import { groupKoder, maalOf, VERDENSMAAL, type Verdensmaal } from './verdensmaal';

/** An area that says itself that it serves a verdensmål, with those delmål it names. */
export interface Omraadebidrag {
  readonly omraade: Omraade;
  readonly delmaal: readonly string[];
}

/** A plan that stands elsewhere and contributes to an area, or to a plan, that serves the goal. */
export interface Bidragsplan {
  readonly handleplan: Handleplan;
  /** What it contributes to. */
  readonly til: Omraade | Handleplan;
}

/** What one strategy does for one verdensmål. */
export interface Strategibidrag {
  readonly strategi: Strategi;
  readonly omraader: readonly Omraadebidrag[];
  /** The plans that stand in those areas or below, in the strategy's own order. */
  readonly handleplaner: readonly Handleplan[];
  /** Plans that stand in none of them. */
  readonly gennemRelation: readonly Bidragsplan[];
}

/** Who serves one verdensmål; no strategies: nobody. */
export interface Maalbidrag {
  readonly maal: Verdensmaal;
  readonly strategier: readonly Strategibidrag[];
}

type Goals = ReadonlySet<Verdensmaal>;

/** The goals of an Omraade: its own, and those of the areas it lies in. */
const goalsIn = oncePer((index: OverblikIndex) => remember((omraadeId: number): Goals => new Set(omraadePath(omraadeId, index).flatMap(({ verdensmaal }) => verdensmaal.flatMap((kode) => maalOf(kode) ?? [])))));

/** What the plans of a strategy contribute to, with the goals of that. */
function contributionsOf(plans: readonly Handleplan[], index: OverblikIndex): readonly (Bidragsplan & { readonly goals: Goals })[] {
  return plans.flatMap((handleplan) => index.relationerFra(handleplan.id).filter(({ type }) => type === 'bidrager-til').flatMap(({ tilHandleplanId, tilOmraadeId }) => {
    const til = index.omraader.get(tilOmraadeId ?? 0) ?? index.handleplaner.get(tilHandleplanId ?? 0);
    if (til === undefined) return [];
    return [{ handleplan, til, goals: goalsIn(index)('omraadeId' in til ? til.omraadeId : til.id) }];
  }));
}

/** The plans that stand in areas of each goal, in their own order. */
function byGoal(plans: readonly Handleplan[], index: OverblikIndex): ReadonlyMap<Verdensmaal, readonly Handleplan[]> {
  const found = new Map<Verdensmaal, Handleplan[]>();
  for (const plan of plans) {
    for (const maal of goalsIn(index)(plan.omraadeId)) {
      const known = found.get(maal);
      if (known === undefined) found.set(maal, [plan]);
      else known.push(plan);
    }
  }
  return found;
}

function bidragOf(strategi: Strategi, index: OverblikIndex): (maal: Verdensmaal) => Strategibidrag {
  const omraader = [...index.omraader.values()].filter(({ strategiId }) => strategiId === strategi.id).sort(compareOrdered);
  const { plans } = strategiTree(strategi.id, index);
  const standing = byGoal(plans, index);
  const contributions = contributionsOf(plans, index);
  return (maal) => {
    const inside = new Set(standing.get(maal));
    return {
      strategi,
      omraader: omraader.flatMap((omraade) => groupKoder(omraade.verdensmaal).filter((own) => own.maal === maal).map(({ delmaal }) => ({ omraade, delmaal }))),
      handleplaner: [...inside],
      gennemRelation: contributions.filter(({ handleplan, goals }) => goals.has(maal) && !inside.has(handleplan)).map(({ handleplan, til }) => ({ handleplan, til })),
    };
  };
}

function isAnything({ omraader, gennemRelation }: Strategibidrag): boolean {
  return omraader.length > 0 || gennemRelation.length > 0;
}

/**
 * Who serves each of the 17 verdensmål, in all strategies (in the given order): the areas that name it, the plans that
 * stand in them, and the plans that contribute to them from elsewhere. Every goal is there, also those nobody serves.
 */
export function findBidrag(strategier: readonly Strategi[], index: OverblikIndex): readonly Maalbidrag[] {
  const byStrategi = strategier.map((strategi) => bidragOf(strategi, index));
  return VERDENSMAAL.map((maal) => ({ maal, strategier: byStrategi.map((bidrag) => bidrag(maal)).filter(isAnything) }));
}
