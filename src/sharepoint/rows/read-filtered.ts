import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { BATCH_LIMIT, readBatch } from '../connection/run-batch';
import type { ListAddress } from '../lists/list-definition';
import { PAGE_SIZE, rangesAfter, readRange, readToTheEnd } from './read-page';
import type { IdRange, Page } from './read-page';

/** The rows asked for: `filter` may find more rows than SharePoint's threshold allows at once. */
export interface FilteredRows {
  readonly list: ListAddress;
  readonly select: readonly string[];
  /** An OData filter without `or` at its top. */
  readonly filter: string;
}

const NEWEST = v.array(v.object({ Id: v.number() }));
const FIRST: IdRange = { afterId: 0, upToId: PAGE_SIZE };

/**
 * The rows of a list that a filter finds, also where no index leaves few enough of them over: the filter is asked of one
 * range of ids after the other, none longer than the threshold. One round trip up to 5,000 rows, a second past them.
 * Throws `ServiceError`.
 */
export async function readFiltered(sp: SPFI, wanted: FilteredRows): Promise<readonly unknown[]> {
  const [newest, first] = await readBatch(sp, (batched) => [
    listAt(batched, wanted.list).items.select('Id').orderBy('Id', false).top(1)<unknown>(),
    readWanted(batched, wanted, FIRST),
  ]);
  const rest = await readRanges(sp, wanted, rangesAfter(FIRST.upToId, v.parse(NEWEST, newest)[0]?.Id ?? 0));
  return (await Promise.all([first, ...rest].map((page) => readToTheEnd(sp, page)))).flat();
}

/** The pages of many ranges, as many at once as a batch takes. */
async function readRanges(sp: SPFI, wanted: FilteredRows, ranges: readonly IdRange[]): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let from = 0; from < ranges.length; from += BATCH_LIMIT) {
    const chunk = ranges.slice(from, from + BATCH_LIMIT);
    pages.push(...(await readBatch<readonly Page[]>(sp, (batched) => chunk.map((range) => readWanted(batched, wanted, range)))));
  }
  return pages;
}

function readWanted(sp: SPFI, { list, select, filter }: FilteredRows, range: IdRange): Promise<Page> {
  return readRange(sp, list, select, range, filter);
}
