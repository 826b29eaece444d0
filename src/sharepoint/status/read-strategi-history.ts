import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { compareStatus } from '../../domain/status/newest-status';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { listAt } from '../connection/list-at';
import { BATCH_LIMIT, readBatch } from '../connection/run-batch';
import { parseRows } from '../rows/parse-rows';
import { getPage, PAGE_SIZE, readToTheEnd } from '../rows/read-page';
import type { IdRange, Page } from '../rows/read-page';
import { rangesAfter } from '../rows/read-rest';
import { STATUSOPDATERING_ROWS } from '../rows/statusopdatering-row';

const NEWEST = v.array(v.object({ Id: v.number() }));
const FIRST: IdRange = { afterId: 0, upToId: PAGE_SIZE };

/**
 * All entries about a strategi itself and about its Omraader, newest first. Neither index leaves few enough rows over:
 * most entries of a strategi are about its handleplaner. So the filter is asked of one range of ids after the other,
 * none longer than the threshold: one round trip up to 5,000 entries, a second past them. Throws `ServiceError`.
 */
export async function readStrategiHistory(sp: SPFI, strategiId: number): Promise<readonly Statusopdatering[]> {
  const [newest, first] = await readBatch(sp, (batched) => [
    listAt(batched, 'Statusopdateringer').items.select('Id').orderBy('Id', false).top(1)<unknown>(),
    readRange(batched, strategiId, FIRST),
  ]);
  const rest = await readRanges(sp, strategiId, rangesAfter(FIRST.upToId, v.parse(NEWEST, newest)[0]?.Id ?? 0));
  const rows = await Promise.all([first, ...rest].map((page) => readToTheEnd(sp, page)));
  return [...parseRows(STATUSOPDATERING_ROWS, rows.flat()).rows].sort((a, b) => compareStatus(b, a));
}

/** The pages of many ranges, as many at once as a batch takes. */
async function readRanges(sp: SPFI, strategiId: number, ranges: readonly IdRange[]): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let from = 0; from < ranges.length; from += BATCH_LIMIT) {
    const chunk = ranges.slice(from, from + BATCH_LIMIT);
    pages.push(...(await readBatch<readonly Page[]>(sp, (batched) => chunk.map((range) => readRange(batched, strategiId, range)))));
  }
  return pages;
}

function readRange(sp: SPFI, strategiId: number, { afterId, upToId }: IdRange): Promise<Page> {
  const filter = `Id gt ${afterId} and Id le ${upToId} and StrategiId eq ${strategiId} and HandleplanId eq null`;
  return getPage(listAt(sp, 'Statusopdateringer').items.select(...STATUSOPDATERING_ROWS.select).filter(filter).top(PAGE_SIZE));
}
