import { findMyParts } from '../mine/find-my-parts';
import { groupByOmraade, type Omraadegruppe } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import { omraadePath } from '../overblik/omraade-path';
import type { Fase } from '../strategi/fase';
import type { Handleplan } from '../strategi/handleplan';
import type { Omraade } from '../strategi/omraade';
import { deleOfPlan } from './dele-of-plan';
import { type Heard, heardOf } from './heard';
import { remember } from '../remember';
import { createPlanSearch, type PlanFilter } from './search-plans';
import type { Udvalg } from './udvalg';

/** What is asked of the plans of one overview again and again, each answer worked out when it is first wanted. */
export interface PlanFacts {
  readonly index: OverblikIndex;
  readonly search: (query: string) => PlanFilter;
  /** From the top down to the Omraade itself. */
  readonly pathOf: (omraadeId: number) => readonly Omraade[];
  /** The areas of a strategi as a tree, without their plans. */
  readonly traeOf: (strategiId: number) => readonly Omraadegruppe[];
  /** See `deleOfPlan`. */
  readonly deleOf: (handleplanId: number) => ReadonlySet<number | null>;
  /** What has been heard, as far as one specialområde is concerned, or of all of it. */
  readonly heardAs: (specialomraade: Udvalg['specialomraade']) => (handleplanId: number) => Heard;
  /** The plans that a person has a part in; none for somebody unknown. */
  readonly mineOf: (personId: number | null) => ReadonlySet<number>;
  /** The plan's own phase, else that of the nearest Omraade above it. */
  readonly faseOf: (handleplan: Handleplan) => Fase | null;
}

/** The facts of an overview; one set for filter, order and lines. */
export function createPlanFacts(index: OverblikIndex): PlanFacts {
  const pathOf = remember((omraadeId: number) => omraadePath(omraadeId, index));
  return {
    index,
    pathOf,
    traeOf: remember((strategiId: number) => groupByOmraade({ omraader: [...index.omraader.values()], handleplaner: [] }, strategiId).grupper),
    search: createPlanSearch(index),
    deleOf: remember((handleplanId: number) => deleOfPlan(handleplanId, index)),
    heardAs: remember((specialomraade: Udvalg['specialomraade']) => remember((handleplanId: number) => heardOf(handleplanId, specialomraade, index))),
    mineOf: remember((personId: number | null) => new Set(personId === null ? [] : findMyParts(personId, index).map((part) => part.handleplanId))),
    faseOf: ({ fase, omraadeId }) => fase ?? pathOf(omraadeId).findLast((omraade) => omraade.fase !== null)?.fase ?? null,
  };
}
