import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Tidspunkt } from '../../domain/dato';
import { listAt } from '../connection/list-at';
import { writeInBatches } from '../connection/write-in-batches';
import { ANONYM, anonymColumns } from '../rows/paamindelse-row';

/** As many as one call takes away; the run calls again while there are more. */
const MOST_AT_ONCE = 500;

const ROWS = v.array(v.object({ Id: v.number(), Noegle: v.string(), Created: v.string() }));

/**
 * Takes names, plans and drafts out of reminders older than a moment, the oldest first; day, number and outcome stay. What people
 * answered then goes to the recycle bin, and so do heartbeats older than `runsBefore`. Gives how many rows were changed. Throws `ServiceError`.
 */
export async function forgetBefore(sp: SPFI, moment: Tidspunkt, runsBefore: Tidspunkt, wait: (ms: number) => Promise<void>): Promise<number> {
  const reminders = await oldRows(sp, 'Paamindelser', moment);
  const named = reminders.filter(({ Noegle }) => !Noegle.startsWith(ANONYM));
  const answers = await oldRows(sp, 'Paamindelsessvar', moment);
  const runs = await oldRows(sp, 'Koersler', runsBefore);
  await writeInBatches(sp, [
    ...named.map(({ Id }) => ({ size: 200, run: (batched: SPFI) => listAt(batched, 'Paamindelser').items.getById(Id).update({ ...anonymColumns(Id) }) })),
    ...[...answers.map(({ Id }) => ['Paamindelsessvar', Id] as const), ...runs.map(({ Id }) => ['Koersler', Id] as const)]
      .map(([list, Id]) => ({ size: 100, run: (batched: SPFI) => listAt(batched, list).items.getById(Id).recycle() })),
  ], wait);
  return named.length + answers.length + runs.length;
}

/** The oldest rows before a moment. Rows that are anonymous already come first for ever, so they are passed over by their ids. */
async function oldRows(sp: SPFI, list: 'Paamindelser' | 'Paamindelsessvar' | 'Koersler', moment: Tidspunkt): Promise<v.InferOutput<typeof ROWS>> {
  let afterId = 0;
  for (;;) {
    const page = v.parse(ROWS, await listAt(sp, list).items.select('Id', 'Noegle', 'Created').filter(`Id gt ${afterId}`).top(5000)<unknown>());
    const old = page.filter(({ Created, Noegle }) => Created < moment && !Noegle.startsWith(ANONYM)).slice(0, MOST_AT_ONCE);
    const last = page.at(-1);
    if (old.length > 0 || last === undefined || last.Created >= moment || page.length < 5000) return old;
    afterId = last.Id;
  }
}
