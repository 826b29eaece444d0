import type { Store } from '../../store/open-store';

export interface LinkValue {
  readonly Url: string;
  readonly Description: string;
}

/** What a column can hold: times as `…Z` text, people and lookups as ids. */
export type StoredValue = string | number | boolean | null | LinkValue | readonly (string | number)[];

export type ItemValues = Readonly<Record<string, StoredValue>>;

/** An item of a list, as it is now. */
export interface Item {
  readonly id: number;
  readonly guid: string;
  /** Counts the changes from 1; the ETag carries it. */
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly values: ItemValues;
}

interface ItemRow extends Omit<Item, 'values'> {
  readonly field_values: string;
}

const COLUMNS = 'id, guid, version, created, modified, author, editor, field_values';

function readRow({ field_values, ...row }: ItemRow): Item {
  return { ...row, values: JSON.parse(field_values) as ItemValues };
}

export function findItem(store: Store, listId: number, id: number): Item | undefined {
  const row = store.first<ItemRow>(`SELECT ${COLUMNS} FROM items WHERE list_id = ? AND id = ?`, listId, id);
  return row && readRow(row);
}

/** Items with ids above `after` and up to `last`, by id, at most `most`. */
export function itemsByRange(store: Store, listId: number, after: number, last: number, most: number): readonly Item[] {
  return store.all<ItemRow>(`SELECT ${COLUMNS} FROM items WHERE list_id = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?`, listId, after, last, most).map(readRow);
}

/** The same from the highest id down. */
export function itemsDownFrom(store: Store, listId: number, last: number, after: number, most: number): readonly Item[] {
  return store.all<ItemRow>(`SELECT ${COLUMNS} FROM items WHERE list_id = ? AND id > ? AND id <= ? ORDER BY id DESC LIMIT ?`, listId, after, last, most).map(readRow);
}

/** The items of these ids that are there, by id. */
export function itemsByIds(store: Store, listId: number, ids: Iterable<number>): readonly Item[] {
  const wanted = JSON.stringify([...ids]);
  return store.all<ItemRow>(`SELECT ${COLUMNS} FROM items WHERE list_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`, listId, wanted).map(readRow);
}

export const lastId = Number.MAX_SAFE_INTEGER;
