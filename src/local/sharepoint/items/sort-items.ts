import { refuse } from '../http/sharepoint-error';
import { order } from '../odata/matches-filter';
import type { SortColumn } from '../odata/read-query';
import type { Item } from './item';
import type { ItemColumn } from './item-columns';

/** Sorts by several columns; empty values come first, ties go by id. */
export function sortItems(items: readonly Item[], orderBy: readonly SortColumn[], columns: ReadonlyMap<string, ItemColumn>): readonly Item[] {
  if (orderBy.length === 0) return items;
  const sorts = orderBy.map(({ column, ascending }) => ({ read: readerOf(column, columns), sign: ascending ? 1 : -1 }));
  const keyed = items.map((item) => ({ item, keys: sorts.map(({ read }) => read(item)) }));
  keyed.sort((left, right) => {
    for (const [at, { sign }] of sorts.entries()) {
      const compared = compareNullable(left.keys[at] ?? null, right.keys[at] ?? null);
      if (compared !== 0) return compared * sign;
    }
    return left.item.id - right.item.id;
  });
  return keyed.map(({ item }) => item);
}

function readerOf(name: string, columns: ReadonlyMap<string, ItemColumn>): ItemColumn['read'] {
  const column = columns.get(name);
  if (!column || column.field.type === 'Note' || column.field.type === 'LookupMulti' || column.field.type === 'UserMulti') throw refuse.filterType(name, column?.field.type ?? 'Unknown');
  return column.read;
}

function compareNullable(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return order(left, right);
}
