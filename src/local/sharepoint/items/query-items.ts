import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';
import type { List } from '../lists/list';
import { columnsOf } from '../odata/filter-tree';
import type { Filter } from '../odata/filter-tree';
import { matchesFilter } from '../odata/matches-filter';
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
  const size = top ?? DEFAULT_PAGE;
  const place = readPageToken(skipToken);
  const columns = columnsInQuery(call, list);
  const idOrder = orderBy.length === 0 ? 'up' : orderBy.length === 1 && /^id$/i.test(orderBy[0]?.column ?? '') ? (orderBy[0]?.ascending === true ? 'up' : 'down') : null;
  const byId = idOrder === 'up';
  if (idOrder !== null && isIdRange(filter)) return cut(itemsByIdRange(call, list, filter, place, size, idOrder), size, place);
  const sorted = sortItems(fittingItems(call, list, filter, columns), orderBy, columns);
  return cut(after(sorted, place, byId), size, place);
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
  const items = candidates(call, list, filter, columns);
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

/** No filter, or one that only cuts a range out of the ids: answered page by page at any size. */
function isIdRange(filter: Filter | null): boolean {
  if (filter === null) return true;
  if (filter.kind === 'and') return isIdRange(filter.left) && isIdRange(filter.right);
  return filter.kind === 'compare' && /^id$/i.test(filter.column) && filter.comparison !== 'ne' && filter.value.kind === 'number';
}

function itemsByIdRange(call: Call, list: List, filter: Filter | null, place: PagePlace, size: number, order: 'up' | 'down'): readonly Item[] {
  const { above, upTo } = idRange(filter);
  if (order === 'down') return itemsDownFrom(call.store, list.id, place.id === 0 ? upTo : Math.min(upTo, place.id - 1), above, size + 1);
  return itemsByRange(call.store, list.id, Math.max(above, place.id), upTo, size + 1);
}

/** Ids greater than `above`, at most `upTo`. */
function idRange(filter: Filter | null): { readonly above: number; readonly upTo: number } {
  if (filter?.kind === 'and') {
    const [left, right] = [idRange(filter.left), idRange(filter.right)];
    return { above: Math.max(left.above, right.above), upTo: Math.min(left.upTo, right.upTo) };
  }
  if (filter?.kind !== 'compare' || filter.value.kind !== 'number') return { above: 0, upTo: lastId };
  const { value } = filter.value;
  switch (filter.comparison) {
    case 'gt': return { above: Math.floor(value), upTo: lastId };
    case 'ge': return { above: Math.ceil(value) - 1, upTo: lastId };
    case 'lt': return { above: 0, upTo: Math.ceil(value) - 1 };
    case 'le': return { above: 0, upTo: Math.floor(value) };
    default: return { above: value - 1, upTo: value };
  }
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
