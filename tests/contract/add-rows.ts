import { runBatch } from '../../src/sharepoint/connection/run-batch';
import { listAt } from '../../src/sharepoint/connection/list-at';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import type { ColumnValues } from '../../src/sharepoint/rows/row-reader';
import { connectAs } from './site';
import type { Target } from './target';

/** Adds many rows, a hundred a request. */
export async function addRows(target: Target, list: ListAddress, rows: readonly ColumnValues[]): Promise<void> {
  const sp = connectAs(target, 'ejer', { timeoutMs: 120_000 });
  for (let from = 0; from < rows.length; from += 100) {
    const settled: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) => rows.slice(from, from + 100).map((row) => listAt(batched, list).items.add(row) as Promise<unknown>));
    const refused = settled.find((part) => part.status === 'rejected');
    if (refused !== undefined) throw refused.reason;
  }
}
