import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { Tidspunkt } from '../../domain/dato';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import type { ListAddress } from '../lists/list-definition';
import { getPage, PAGE_SIZE } from '../rows/read-page';
import type { Page } from '../rows/read-page';

const WITH_ID = v.object({ Id: v.number(), Created: v.string() });

/** What is wanted of a list that only grows: the rows since a moment. */
export interface Since {
  readonly list: ListAddress;
  readonly select: readonly string[];
}

/** Some ids of a list, in which its next older rows lie: those below `belowId`, as many as one page holds. Null: the newest page. */
interface Stretch {
  readonly of: Since;
  readonly belowId: number | null;
}

function readStretch(sp: SPFI, { of: { list, select }, belowId }: Stretch): Promise<Page> {
  const query = listAt(sp, list).items.select(...new Set([...select, 'Id', 'Created'])).orderBy('Id', false).top(PAGE_SIZE);
  // Both ends are named: below one id alone lie more rows than SharePoint looks through.
  if (belowId !== null) query.filter(`Id ge ${belowId - PAGE_SIZE} and Id lt ${belowId}`);
  return getPage(query);
}

/** Where the next older rows lie; null where a page reaches further back than the moment, or to the beginning. */
function belowOf({ rows }: Page, { belowId }: Stretch, since: Tidspunkt): number | null {
  const last = v.safeParse(WITH_ID, rows.at(-1));
  if (last.success && last.output.Created < since) return null;
  if (belowId !== null) return belowId - PAGE_SIZE > 1 ? belowId - PAGE_SIZE : null;
  return last.success && rows.length === PAGE_SIZE ? last.output.Id : null;
}

/** The stretches from an id on downwards, at most so many. */
function stretchesBelow(of: Since, belowId: number, most: number): readonly Stretch[] {
  const count = Math.min(most, Math.ceil((belowId - 1) / PAGE_SIZE));
  return Array.from({ length: count }, (_, step) => ({ of, belowId: belowId - step * PAGE_SIZE }));
}

/** When a row was made. Of tens of thousands the shape is looked at by hand. */
function createdOf(row: unknown): Tidspunkt {
  return typeof row === 'object' && row !== null && 'Created' in row && typeof row.Created === 'string' ? row.Created : v.parse(WITH_ID, row).Created;
}

/** In one round trip at most so many pages of a list: what they hold has to be held by the browser, too. */
const MOST_AT_ONCE = 8;

/**
 * The rows of several growing lists since a moment (UTC). Ids follow the order of writing, so the newest pages are read until one
 * reaches further back: one page of each list, then two at a time, then four. Throws `ServiceError`.
 */
export async function readSince(sp: SPFI, wanted: readonly Since[], since: Tidspunkt): Promise<readonly (readonly unknown[])[]> {
  const found = new Map<Since, unknown[]>(wanted.map((one) => [one, []]));
  let open: readonly Stretch[] = wanted.map((of) => ({ of, belowId: null }));
  for (let atOnce = 2; open.length > 0; atOnce = Math.min(MOST_AT_ONCE, 2 * atOnce)) {
    const asked = open;
    const pages = await readBatch<readonly Page[]>(sp, (batched) => asked.map((stretch) => readStretch(batched, stretch)));
    const below = new Map<Since, number | null>();
    for (const [place, stretch] of asked.entries()) {
      const page = pages[place] ?? { rows: [], nextLink: null };
      found.get(stretch.of)?.push(...page.rows);
      if (below.get(stretch.of) !== null) below.set(stretch.of, belowOf(page, stretch, since));
    }
    open = [...below].flatMap(([of, belowId]) => (belowId === null ? [] : stretchesBelow(of, belowId, atOnce)));
  }
  return wanted.map((one) => (found.get(one) ?? []).filter((row) => createdOf(row) >= since));
}
