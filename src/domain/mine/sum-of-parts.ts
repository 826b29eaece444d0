import type { OverblikIndex } from '../overblik/index-overblik';
import { newestByDel, specialomraaderOfPlan, type Trinsum } from '../overblik/plan-status';
import type { Trin } from '../status/trin';

/** What the specialområder of a plan have said, each for itself. */
export interface Delsum {
  /** The most common first; a trin of null is a status in words. */
  readonly summer: readonly Trinsum[];
  /** How many have answered, of how many. */
  readonly antal: number;
  readonly af: number;
}

/** Counts the specialområder's own answers ("er i gang i 5 af 8"); null for a plan of fewer than two. What was said for the whole is not counted: nobody knows for how many it holds. */
export function sumOfParts(handleplanId: number, index: OverblikIndex): Delsum | null {
  const af = specialomraaderOfPlan(handleplanId, index).size;
  if (af < 2) return null;
  const counts = new Map<Trin | null, number>();
  const answered = [...newestByDel(index.planstatus(handleplanId))].filter(([del]) => del !== null);
  for (const [, { trin }] of answered) counts.set(trin, (counts.get(trin) ?? 0) + 1);
  return { summer: [...counts].map(([trin, antal]) => ({ trin, antal })).sort((one, other) => other.antal - one.antal), antal: answered.length, af };
}
