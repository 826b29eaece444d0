import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { ALL_MIGRATIONS } from '../migrations/all-migrations';

const ROWS = v.array(v.object({ Noegle: v.string(), Nummer: v.nullish(v.number()) }));

/** Asks Skema which migrations the lists have had: for a batch, to be judged by `areListsNewer`. A refusal is no reason to show nothing, so it answers null. */
export function askVersion(sp: SPFI): Promise<unknown> {
  return listAt(sp, 'Skema').items.select('Noegle', 'Nummer').top(1000)<unknown>().catch((): null => null);
}

/** Whether the lists have had migrations that this app does not know: then it is older than they are. */
export function areListsNewer(answer: unknown): boolean {
  const rows = v.safeParse(ROWS, answer);
  if (!rows.success) return false;
  const known = Math.max(...ALL_MIGRATIONS.map(({ number }) => number));
  return rows.output.some(({ Noegle, Nummer }) => Noegle.startsWith('migration:') && (Nummer ?? 0) > known);
}
