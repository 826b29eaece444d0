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

/** As many areas as a first screen shows, and as many plans of one. */
const AREAS = 8;
const PLANS = 50;

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
  const areas = strategi === null ? [] : areasFromTheTop(groupByOmraade({ omraader, handleplaner: [] }, strategi).grupper).slice(0, AREAS);
  if (areas.length === 0) return [];
  const answers = await runBatch(sp, (batched) => areas.map(({ id }) => getPage(listAt(batched, 'Handleplaner').items.select(...HANDLEPLAN_ROWS.select).filter(`OmraadeId eq ${id}`).orderBy('Orden').top(PLANS))));
  const raw: unknown[] = [];
  for (const answer of answers) {
    if (answer.status === 'rejected') break;
    raw.push(...answer.value.rows);
    if (answer.value.rows.length === PLANS) break;
  }
  return parsePart('handleplaner', raw).rows;
}

function areasFromTheTop(grupper: readonly Omraadegruppe[]): readonly Omraade[] {
  return grupper.flatMap(({ omraade, grupper: below }) => [omraade, ...areasFromTheTop(below)]);
}
