import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { refuse, SharePointError } from '../http/sharepoint-error';
import { rebuildKeys } from '../items/item-keys';
import { MOST_INDEXES } from '../items/limits';
import type { List } from '../lists/list';
import { touchList } from '../lists/touch-list';
import type { Field } from './field';
import { fieldsOf, forgetFields, updateField } from './field-store';
import { isIndexable } from './field-types';
import type { FieldType } from './field-types';
import { readFieldSettings, readMultiple, text, truth } from './read-field-body';

/** Changes what a client may change of a column: title, settings, index, uniqueness, one or several values. */
export function changeField(call: Call, list: List, field: Field, body: JsonObject): void {
  applyFieldChange(call, list, field, {
    ...field,
    title: text(body.Title) ?? field.title,
    type: withMultiple(field.type, readMultiple(body)),
    indexed: truth(body.Indexed) ?? field.indexed,
    unique: truth(body.EnforceUniqueValues) ?? field.unique,
    settings: { ...field.settings, ...readFieldSettings(body) },
  });
}

/** Puts `after` in place of `before`. Index and uniqueness are refused where SharePoint refuses them. */
export function applyFieldChange(call: Call, list: List, before: Field, after: Field): void {
  requireIndexable(call, list, before, after);
  try {
    call.store.transaction(() => {
      updateField(call.store, list.id, after);
      if (before.indexed !== after.indexed || before.unique !== after.unique) rebuild(call, list, after);
      touchList(call, list);
    });
  } finally {
    forgetFields(call.store, list.id);
  }
}

function requireIndexable(call: Call, list: List, before: Field, after: Field): void {
  if (after.unique && !after.indexed) throw refuse.uniqueNeedsIndex();
  if (after.indexed && !isIndexable(after.type)) throw refuse.notIndexable(after.type);
  if (before.indexed || !after.indexed) return;
  if (fieldsOf(call.store, list.id).filter((field) => field.indexed).length >= MOST_INDEXES) throw refuse.indexes();
}

function rebuild(call: Call, list: List, field: Field): void {
  try {
    rebuildKeys(call.store, list.id, field);
  } catch (error) {
    throw error instanceof SharePointError ? refuse.existingDuplicates() : error;
  }
}

function withMultiple(type: FieldType, several: boolean | undefined): FieldType {
  if (several === undefined) return type;
  if (type === 'Lookup' || type === 'LookupMulti') return several ? 'LookupMulti' : 'Lookup';
  if (type === 'User' || type === 'UserMulti') return several ? 'UserMulti' : 'User';
  return type;
}
