import type { SqlValue, Store } from '../../store/open-store';

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
  return readMany(store, 'list_id = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?', listId, after, last, most);
}

/** The same from the highest id down. */
export function itemsDownFrom(store: Store, listId: number, last: number, after: number, most: number): readonly Item[] {
  return readMany(store, 'list_id = ? AND id > ? AND id <= ? ORDER BY id DESC LIMIT ?', listId, after, last, most);
}

/** The items of these ids that are there, by id. */
export function itemsByIds(store: Store, listId: number, ids: Iterable<number>): readonly Item[] {
  return readMany(store, 'list_id = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT -1', listId, JSON.stringify([...ids]));
}

type PackedItem = readonly [id: number, guid: string, version: number, created: string, modified: string, author: number, editor: number, values: ItemValues];

/** An item as a JSON array; none of its parts needs quoting, and the values are JSON already. */
const PACKED = `'[' || id || ',"' || guid || '",' || version || ',"' || created || '","' || modified || '",' || author || ',' || editor || ',' || field_values || ']'`;

/** Thousands of items come as one text: row by row they take twice as long. The LIMIT in `where` keeps its order for the sum. */
function readMany(store: Store, where: string, ...values: SqlValue[]): readonly Item[] {
  const packed = store.first<{ packed: string | null }>(`SELECT group_concat(packed) AS packed FROM (SELECT ${PACKED} AS packed FROM items WHERE ${where})`, ...values)?.packed ?? '';
  return (JSON.parse(`[${packed}]`) as readonly PackedItem[]).map(unpack);
}

function unpack([id, guid, version, created, modified, author, editor, values]: PackedItem): Item {
  return { id, guid, version, created, modified, author, editor, values };
}

export const lastId = Number.MAX_SAFE_INTEGER;
