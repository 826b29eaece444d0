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

/** The newest page of a list, the newest first: sorted by Id alone, which SharePoint allows past its threshold. */
function newestPage(sp: SPFI, { list, select }: Since, belowId: number | null): Promise<Page> {
  const query = listAt(sp, list).items.select(...new Set([...select, 'Id', 'Created'])).orderBy('Id', false).top(PAGE_SIZE);
  if (belowId !== null) query.filter(`Id lt ${belowId}`);
  return getPage(query);
}

/** The lowest id of a page that holds nothing older than the moment, or null: there is no need to look further. */
function lookBelow({ rows }: Page, since: Tidspunkt): number | null {
  const last = v.safeParse(WITH_ID, rows.at(-1));
  return rows.length === PAGE_SIZE && last.success && last.output.Created >= since ? last.output.Id : null;
}

/**
 * The rows of several growing lists since a moment (UTC): one round trip for up to 5,000 of each, one more for every further
 * 5,000. Ids follow the order of writing, so the newest pages are read until one reaches further back. Throws `ServiceError`.
 */
export async function readSince(sp: SPFI, wanted: readonly Since[], since: Tidspunkt): Promise<readonly (readonly unknown[])[]> {
  const found: unknown[][] = wanted.map(() => []);
  let open = wanted.map((one, at) => ({ one, at, below: null as number | null }));
  while (open.length > 0) {
    const asked = open;
    const pages = await readBatch<readonly Page[]>(sp, (batched) => asked.map(({ one, below }) => newestPage(batched, one, below)));
    open = asked.flatMap((query, place) => {
      const page = pages[place] ?? { rows: [], nextLink: null };
      found[query.at]?.push(...page.rows);
      const below = lookBelow(page, since);
      return below === null ? [] : [{ ...query, below }];
    });
  }
  return found.map((rows) => rows.filter((row) => v.parse(WITH_ID, row).Created >= since));
}
