import type { Store } from '../../store/open-store';
import { refuse } from '../http/sharepoint-error';
import type { Field } from '../fields/field';
import { comparableOf } from './comparable-value';
import { itemsByRange, lastId } from './item';
import type { Item } from './item';

/** Keeps the side table of the indexed columns in step with an item. A value that a unique column has already is refused with 500. */
export function writeKeys(store: Store, listId: number, fields: readonly Field[], item: Item): void {
  for (const field of fields) if (field.indexed) writeKey(store, listId, field, item);
}

export function removeKeys(store: Store, listId: number, itemId: number): void {
  store.run('DELETE FROM item_keys WHERE list_id = ? AND item_id = ?', listId, itemId);
}

/** Builds, rebuilds or drops the keys of one column after its index or uniqueness changed. */
export function rebuildKeys(store: Store, listId: number, field: Field): void {
  store.run('DELETE FROM item_keys WHERE field_id = ?', field.id);
  if (field.indexed) for (const item of itemsByRange(store, listId, 0, lastId, lastId)) writeKey(store, listId, field, item);
}

function writeKey(store: Store, listId: number, field: Field, item: Item): void {
  try {
    store.run('INSERT INTO item_keys (list_id, field_id, item_id, key, is_unique) VALUES (?, ?, ?, ?, ?)', listId, field.id, item.id, comparableOf(field, item), Number(field.unique));
  } catch (error) {
    throw isUniqueViolation(error) ? refuse.duplicateValue() : error;
  }
}

const isUniqueViolation = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
