import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/open-store';
import { BUILT_IN_FIELDS } from './built-in-fields';
import type { Field, FieldSettings } from './field';
import { isFieldType } from './field-types';
import type { FieldType } from './field-types';

interface FieldRow {
  id: number;
  guid: string;
  internal_name: string;
  title: string;
  type: string;
  indexed: number;
  is_unique: number;
  built_in: number;
  settings: string;
}

/** Columns are read with every query and change seldom: kept per store until something of them changes. */
const known = new WeakMap<Store, Map<number, readonly Field[]>>();

/** The columns of a list in the order they were made. */
export function fieldsOf(store: Store, listId: number): readonly Field[] {
  const byList = known.get(store) ?? new Map<number, readonly Field[]>();
  known.set(store, byList);
  const found = byList.get(listId) ?? store.all<FieldRow>('SELECT * FROM fields WHERE list_id = ? ORDER BY id', listId).map(readRow);
  byList.set(listId, found);
  return found;
}

/** To be called after every change of columns, also when it was taken back. */
export function forgetFields(store: Store, listId: number): void {
  known.get(store)?.delete(listId);
}

function readRow(row: FieldRow): Field {
  if (!isFieldType(row.type)) throw new Error(`Unknown column type in the data file: ${row.type}`);
  return {
    id: row.id, guid: row.guid, internalName: row.internal_name, title: row.title, type: row.type, indexed: row.indexed === 1,
    unique: row.is_unique === 1, builtIn: row.built_in === 1, settings: JSON.parse(row.settings) as FieldSettings,
  };
}

export interface NewField {
  readonly guid?: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly settings: FieldSettings;
}

export function insertField(store: Store, listId: number, field: NewField, builtIn = false): void {
  store.run(
    'INSERT INTO fields (list_id, guid, internal_name, title, type, indexed, is_unique, built_in, settings) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?)',
    listId, field.guid ?? randomUUID(), field.internalName, field.title, field.type, Number(builtIn), JSON.stringify(field.settings),
  );
  forgetFields(store, listId);
}

export function insertBuiltInFields(store: Store, listId: number): void {
  for (const field of BUILT_IN_FIELDS) insertField(store, listId, field, true);
}

export function updateField(store: Store, listId: number, field: Field): void {
  store.run(
    'UPDATE fields SET title = ?, type = ?, indexed = ?, is_unique = ?, settings = ? WHERE id = ?',
    field.title, field.type, Number(field.indexed), Number(field.unique), JSON.stringify(field.settings), field.id,
  );
  forgetFields(store, listId);
}

export function deleteField(store: Store, listId: number, field: Field): void {
  store.run('DELETE FROM fields WHERE id = ?', field.id);
  store.run('DELETE FROM item_keys WHERE field_id = ?', field.id);
  forgetFields(store, listId);
}
