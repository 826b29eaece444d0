import type { OverblikIndex } from '../overblik/index-overblik';
import { peopleOfAnsvar } from '../overblik/people-of-ansvar';

/**
 * The parts a plan falls into: the specialområder (Aktoer's ids) that have an Ansvar in it or have answered anyway,
 * and null where somebody stands for the whole of it. A plan that nobody stands for is everybody's: null alone.
 */
export function deleOfPlan(handleplanId: number, index: OverblikIndex): ReadonlySet<number | null> {
  const owed = index.ansvar(handleplanId).flatMap((ansvar) => peopleOfAnsvar(ansvar, index).map((del) => del.specialomraadeId));
  const answered = index.planstatus(handleplanId).map((row) => row.specialomraadeId);
  const dele = new Set([...owed, ...answered]);
  return dele.size === 0 ? new Set([null]) : dele;
}
