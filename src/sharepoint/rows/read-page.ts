import { parseBinderWithErrorCheck } from '@pnp/queryable';
import { SPCollection } from '@pnp/sp';
import type { ISPCollection, SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import type { ListAddress } from '../lists/list-definition';

/** SharePoint's most for one answer, and its threshold: past it only Id may be filtered or sorted by without an index. */
export const PAGE_SIZE = 5000;

/** Asks for the version of each row too: nometadata leaves it out. */
export const WITH_ETAG: RequestInit = { headers: { Accept: 'application/json;odata=minimalmetadata' } };

export interface Page {
  readonly rows: readonly unknown[];
  /** Where the next page is; null at the end. Opaque. */
  readonly nextLink: string | null;
}

/** Ranges of at most a page each, which together hold every id from `afterId` to `maxId`. */
export function rangesAfter(afterId: number, maxId: number): readonly IdRange[] {
  const ranges: IdRange[] = [];
  for (let from = afterId; from < maxId; from += PAGE_SIZE) ranges.push({ afterId: from, upToId: Math.min(from + PAGE_SIZE, maxId) });
  return ranges;
}

/** The ids after `afterId` up to and including `upToId`. */
export interface IdRange {
  readonly afterId: number;
  readonly upToId: number;
}

const PAGE = v.pipe(
  v.object({ 'value': v.array(v.unknown()), 'odata.nextLink': v.optional(v.string()) }),
  v.transform((page): Page => ({ rows: page.value, nextLink: page['odata.nextLink'] ?? null })),
);

/** The first page of a list in the order of its ids. */
export function readPage(sp: SPFI, address: ListAddress, select: readonly string[], size = PAGE_SIZE, init?: RequestInit): Promise<Page> {
  return getPage(listAt(sp, address).items.select(...select).top(size), init);
}

/** The rows of a range of ids, which must not be wider than a page; with `filter` those of them that it finds. */
export function readRange(sp: SPFI, address: ListAddress, select: readonly string[], { afterId, upToId }: IdRange, filter?: string): Promise<Page> {
  const within = `Id gt ${afterId} and Id le ${upToId}`;
  return getPage(listAt(sp, address).items.select(...select).filter(filter === undefined ? within : `${within} and ${filter}`).top(PAGE_SIZE));
}

/** A page by SharePoint's own link. */
export function readNextPage(sp: SPFI, nextLink: string, init?: RequestInit): Promise<Page> {
  return getPage(SPCollection([sp.web, nextLink]), init);
}

/** All rows from `first` on, page after page to the end, however many there are. */
export async function readToTheEnd(sp: SPFI, first: Page, init?: RequestInit): Promise<readonly unknown[]> {
  const rows = [...first.rows];
  for (let link = first.nextLink; link !== null;) {
    const page = await readNextPage(sp, link, init);
    rows.push(...page.rows);
    link = page.nextLink;
  }
  return rows;
}

/** Asks a query for one page: PnPjs's own parser keeps the rows and drops the link to the rest. */
export function getPage(query: Pick<ISPCollection, 'using'>, init?: RequestInit): Promise<Page> {
  const withLink: ISPCollection = query.using(parseBinderWithErrorCheck(async (response) => v.parse(PAGE, await response.json())));
  return withLink<Page>(init);
}
