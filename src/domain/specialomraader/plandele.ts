import type { OverblikIndex } from '../overblik/index-overblik';
import { newestByDel } from '../overblik/plan-status';
import type { Planstatus } from '../status/planstatus';
import type { Handleplan } from '../strategi/handleplan';
import { deleOfPlan } from '../udvalg/dele-of-plan';

/** A specialområde (an Aktoer's id), or null: *Fælles*, what is for the whole. */
export type Del = number | null;

/** A plan with the parts it falls into and what each of them has said last. */
export interface Plandele {
  readonly handleplan: Handleplan;
  readonly dele: ReadonlySet<Del>;
  readonly meldinger: ReadonlyMap<Del, Planstatus>;
}

/** The parts of a plan; one of an aktør that is gone counts as everybody's, so that no plan is lost from sight. */
export function plandeleOf(handleplan: Handleplan, index: OverblikIndex): Plandele {
  const dele = [...deleOfPlan(handleplan.id, index)].map((del) => (del !== null && index.aktoerer.has(del) ? del : null));
  return { handleplan, dele: new Set(dele), meldinger: newestByDel(index.planstatus(handleplan.id)) };
}
