import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../../src/sharepoint/connection/list-at';
import { writeInBatches } from '../../src/sharepoint/connection/write-in-batches';
import type { RowWrite } from '../../src/sharepoint/connection/write-in-batches';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import { readAllRows } from '../../src/sharepoint/rows/read-all-rows';
import type { ColumnValues } from '../../src/sharepoint/rows/row-reader';

/** A row to be there: its natural key and the other columns. */
export interface KeyedRow {
  readonly noegle: string;
  readonly columns: ColumnValues;
}

const STORED = v.object({ Id: v.number(), Noegle: v.string() });
const ADDED = v.object({ Id: v.number() });
/** So many rows are held at a time: a hundred thousand would fill the memory. */
const ROWS_AT_ONCE = 1000;

async function readIds(sp: SPFI, list: ListAddress): Promise<Map<string, number>> {
  const rows = await readAllRows(sp, list, ['Id', 'Noegle']);
  return new Map(rows.map((row) => v.parse(STORED, row)).map(({ Id, Noegle }) => [Noegle, Id]));
}

function toWrite(list: ListAddress, { noegle, columns }: KeyedRow): RowWrite {
  const values = { Noegle: noegle, ...columns };
  return { size: JSON.stringify(values).length, run: (batched) => listAt(batched, list).items.add(values) };
}

function* inPortions(rows: Iterable<KeyedRow>): Generator<readonly KeyedRow[]> {
  let portion: KeyedRow[] = [];
  for (const row of rows) {
    portion.push(row);
    if (portion.length === ROWS_AT_ONCE) { yield portion; portion = []; }
  }
  if (portion.length > 0) yield portion;
}

/**
 * Adds the rows whose key the list does not have, in batches, and gives every row's id by key. May be killed and run again.
 * Throws the first refusal, a `ServiceError`.
 */
export async function addMissing(sp: SPFI, list: ListAddress, rows: Iterable<KeyedRow>, onDone: (count: number) => void): Promise<ReadonlyMap<string, number>> {
  const ids = await readIds(sp, list);
  for (const portion of inPortions(rows)) {
    const missing = portion.filter(({ noegle }) => !ids.has(noegle));
    onDone(portion.length - missing.length);
    const results = await writeInBatches(sp, missing.map((row) => toWrite(list, row)), (ms) => new Promise((resolve) => setTimeout(resolve, ms)), onDone);
    for (const [at, { noegle }] of missing.entries()) {
      const result = results[at];
      if (result !== undefined && 'error' in result) throw result.error;
      ids.set(noegle, v.parse(ADDED, result?.value).Id);
    }
  }
  return ids;
}
