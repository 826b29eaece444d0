import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { ListAddress } from '../lists/list-definition';
import { PAGE_SIZE, readPage, readToTheEnd } from './read-page';
import type { IdRange, Page } from './read-page';

/** Ids with greater gaps than this are not worth asking for in parallel. */
const MOST_RANGES = 20;

const WITH_ID = v.object({ Id: v.number() });

/**
 * The rows of a list after its first page. Ranges of ids are asked for side by side, so that 20,000 rows take no longer
 * than 10,000; where many rows have been deleted, the pages are followed one after the other. Rows added meanwhile
 * beyond `maxId` are left to the next refresh.
 */
export async function readRest(sp: SPFI, address: ListAddress, select: readonly string[], first: Page, maxId: number): Promise<readonly unknown[]> {
  if (first.nextLink === null) return [];
  const ranges = rangesAfter(lastId(first), maxId);
  if (ranges.length > MOST_RANGES) return (await readToTheEnd(sp, first)).slice(first.rows.length);
  const pages = await Promise.all(ranges.map(async (range) => readToTheEnd(sp, await readPage(sp, address, select, range))));
  return pages.flat();
}

/** Ranges of at most a page each, which together hold every id from `afterId` to `maxId`. */
export function rangesAfter(afterId: number, maxId: number): readonly IdRange[] {
  const ranges: IdRange[] = [];
  for (let from = afterId; from < maxId; from += PAGE_SIZE) ranges.push({ afterId: from, upToId: Math.min(from + PAGE_SIZE, maxId) });
  return ranges;
}

function lastId(page: Page): number {
  return v.parse(WITH_ID, page.rows.at(-1)).Id;
}
