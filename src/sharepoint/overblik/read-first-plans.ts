import type { SPFI } from '@pnp/sp';
import type { Dato } from '../../domain/dato';
import { groupByOmraade, type Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Omraade } from '../../domain/strategi/omraade';
import { runningStrategi } from '../../domain/strategi/running-strategi';
import type { Strategi } from '../../domain/strategi/strategi';
import { listAt } from '../connection/list-at';
import { runBatch } from '../connection/run-batch';
import { HANDLEPLAN_ROWS } from '../rows/handleplan-row';
import { getPage } from '../rows/read-page';
import { parsePart } from './parsed-parts';

/** How many plans are asked for of each area from the top: more than a screen of the first, and where they are small, a screen of all. */
const PLANS = [50, 30, 20, 15, 10, 10, 10, 10] as const;

/** Which strategi is on the screen; null: the one that runs today. */
export interface Shown {
  readonly strategiId: number | null;
  readonly today: Dato;
}

/**
 * The plans that stand first in the list of the strategi shown: those of its first areas, in one round trip. Ends where it is no
 * longer sure what comes next: after an area that has more, or where SharePoint refuses one of more than 5,000.
 */
export async function readFirstPlans(sp: SPFI, strategier: readonly Strategi[], omraader: readonly Omraade[], { strategiId, today }: Shown): Promise<readonly Handleplan[]> {
  const strategi = strategiId ?? runningStrategi(strategier, today)?.id ?? null;
  const areas = strategi === null ? [] : areasFromTheTop(groupByOmraade({ omraader, handleplaner: [] }, strategi).grupper).slice(0, PLANS.length);
  if (areas.length === 0) return [];
  const answers = await runBatch(sp, (batched) => areas.map(({ id }, at) => getPage(listAt(batched, 'Handleplaner').items.select(...HANDLEPLAN_ROWS.select).filter(`OmraadeId eq ${id}`).orderBy('Orden').top(PLANS[at] ?? 0))));
  const raw: unknown[] = [];
  for (const [at, answer] of answers.entries()) {
    if (answer.status === 'rejected') break;
    raw.push(...answer.value.rows);
    if (answer.value.rows.length === PLANS[at]) break;
  }
  return parsePart('handleplaner', raw).rows;
}

function areasFromTheTop(grupper: readonly Omraadegruppe[]): readonly Omraade[] {
  return grupper.flatMap(({ omraade, grupper: below }) => [omraade, ...areasFromTheTop(below)]);
}
