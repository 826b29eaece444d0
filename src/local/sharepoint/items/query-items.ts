import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';
import type { List } from '../lists/list';
import { columnsOf } from '../odata/filter-tree';
import type { Filter } from '../odata/filter-tree';
import { matchesFilter } from '../odata/matches-filter';
import type { ODataQuery } from '../odata/read-query';
import { idRange, isIdRange } from './id-range';
import { itemsByIds, itemsByRange, itemsDownFrom, lastId } from './item';
import type { Item } from './item';
import { findColumn } from './item-columns';
import type { ItemColumn } from './item-columns';
import { DEFAULT_PAGE, LARGEST_PAGE, THRESHOLD } from './limits';
import { narrowByIndex } from './narrow-by-index';
import { readPageToken } from './page-token';
import type { PagePlace } from './page-token';
import { sortItems } from './sort-items';

export interface ItemPage {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: PagePlace | null;
}

type Columns = ReadonlyMap<string, ItemColumn>;

/**
 * Reads one page of a list by `$filter $orderby $top $skiptoken`. What would
 * look through more than 5,000 items without an index is refused with 500.
 */
export function queryItems(call: Call, list: List): ItemPage {
  const { filter, orderBy, top, skipToken } = call.query;
  if (top !== null && top > LARGEST_PAGE && list.itemCount > THRESHOLD) throw refuse.threshold();
  const size = pageSize(call.query);
  const place = readPageToken(skipToken);
  const columns = columnsInQuery(call, list);
  const idOrder = idOrderOf(call.query);
  const byId = idOrder === 'up';
  if (idOrder !== null && isIdRange(filter)) return cut(itemsByIdRange(call, list, filter, place, size, idOrder), size, place);
  const sorted = sortItems(fittingItems(call, list, filter, columns), orderBy, columns);
  return cut(after(sorted, place, byId), size, place);
}

/** Those of some items that a query finds, by id. The query has been answered before: what it may look through is not asked again. */
export function queryAmong(call: Call, list: List, ids: Iterable<number>): readonly Item[] {
  return fitting(itemsByIds(call.store, list.id, ids), call.query.filter, columnsInQuery(call, list));
}

export function pageSize({ top }: ODataQuery): number {
  return top ?? DEFAULT_PAGE;
}

/** Whether a query wants its rows by id, and which way; null for another order. */
export function idOrderOf({ orderBy }: ODataQuery): 'up' | 'down' | null {
  const [first, ...rest] = orderBy;
  if (first === undefined) return 'up';
  if (rest.length > 0 || !/^id$/i.test(first.column)) return null;
  return first.ascending ? 'up' : 'down';
}

function columnsInQuery(call: Call, list: List): Columns {
  const { filter, orderBy } = call.query;
  const names = filter ? columnsOf(filter) : [];
  const columns = new Map([...names, ...orderBy.map(({ column }) => column)].map((name) => [name, findColumn(call, list, name)]));
  for (const name of names) refuseUnfilterable(columns.get(name), name);
  return columns;
}

function refuseUnfilterable(column: ItemColumn | undefined, name: string): void {
  const type = column?.field.type;
  if (type === 'Note' || type === 'LookupMulti' || type === 'UserMulti') throw refuse.filterType(name, type);
}

/** Items that fit the filter, in the order of ids. */
function fittingItems(call: Call, list: List, filter: Filter | null, columns: Columns): readonly Item[] {
  return fitting(candidates(call, list, filter, columns), filter, columns);
}

function fitting(items: readonly Item[], filter: Filter | null, columns: Columns): readonly Item[] {
  if (!filter) return items;
  return items.filter((item) => matchesFilter(filter, (name) => columns.get(name)?.read(item) ?? null));
}

function candidates(call: Call, list: List, filter: Filter | null, columns: Columns): readonly Item[] {
  const narrowed = filter ? narrowByIndex(call.store, list.id, filter, (name) => columns.get(name) ?? findColumn(call, list, name)) : 'unindexed';
  if (narrowed !== 'too-many' && narrowed !== 'unindexed') return itemsByIds(call.store, list.id, narrowed);
  const sortedByIndex = filter === null && (columns.get(call.query.orderBy[0]?.column ?? '')?.field.indexed ?? false);
  const sortedById = filter === null && /^id$/i.test(call.query.orderBy[0]?.column ?? '');
  if (list.itemCount > THRESHOLD && !sortedByIndex && !sortedById) throw refuse.threshold();
  return itemsByRange(call.store, list.id, 0, lastId, lastId);
}

function itemsByIdRange(call: Call, list: List, filter: Filter | null, place: PagePlace, size: number, order: 'up' | 'down'): readonly Item[] {
  const { above, upTo } = idRange(filter);
  if (order === 'down') return itemsDownFrom(call.store, list.id, place.id === 0 ? upTo : Math.min(upTo, place.id - 1), above, size + 1);
  return itemsByRange(call.store, list.id, Math.max(above, place.id), upTo, size + 1);
}

/** In another order than by id the page begins after its item, or, when that one is gone, after as many items. */
function after(items: readonly Item[], place: PagePlace, byId: boolean): readonly Item[] {
  if (place.id === 0) return items;
  if (byId) return items.filter((item) => item.id > place.id);
  const at = items.findIndex((item) => item.id === place.id);
  return items.slice(at >= 0 ? at + 1 : place.count);
}

function cut(items: readonly Item[], size: number, place: PagePlace): ItemPage {
  const page = items.slice(0, size);
  const last = page.at(-1);
  return { items: page, next: items.length > size && last ? { id: last.id, count: place.count + page.length } : null };
}
