import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import type { List } from '../lists/list';
import { touchList } from '../lists/touch-list';
import { applyFieldChange } from './change-field';
import type { Field } from './field';
import { readFieldXml } from './field-from-xml';
import { fieldsOf, forgetFields, insertField } from './field-store';
import type { NewField } from './field-store';
import { typeOfKind } from './field-types';
import { encodeInternalName, freeInternalName } from './internal-name';
import { readFieldSettings, readMultiple, text, truth } from './read-field-body';

/** Adds a column from `{Title, FieldTypeKind, …}`; the internal name is made of the title. */
export function createField(call: Call, list: List, body: JsonObject): Field {
  const title = text(body.Title)?.trim() ?? '';
  const plain = typeOfKind(Number(body.FieldTypeKind));
  if (title === '' || !plain) throw refuse.query('A field needs a Title and a FieldTypeKind that can be created.');
  const several = readMultiple(body) === true && (plain === 'User' || plain === 'Lookup');
  const field = { internalName: encodeInternalName(title), title, type: several ? (`${plain}Multi` as const) : plain, settings: readFieldSettings(body) };
  return addField(call, list, field, { indexed: truth(body.Indexed) ?? false, unique: truth(body.EnforceUniqueValues) ?? false });
}

/** Adds a column from `<Field Name="…" DisplayName="…" Type="…">`; the internal name is the one of the XML. */
export function createFieldAsXml(call: Call, list: List, xml: string): Field {
  const { indexed, unique, ...field } = readFieldXml(xml);
  return addField(call, list, field, { indexed, unique });
}

function addField(call: Call, list: List, wanted: NewField, flags: { readonly indexed: boolean; readonly unique: boolean }): Field {
  const existing = fieldsOf(call.store, list.id);
  if (existing.some((field) => field.title.toLowerCase() === wanted.title.toLowerCase() && !field.builtIn)) throw refuse.duplicateField(wanted.title);
  const internalName = freeInternalName(wanted.internalName, existing.map((field) => field.internalName));
  try {
    return call.store.transaction(() => {
      insertField(call.store, list.id, { ...wanted, internalName });
      touchList(call, list);
      const field = byInternalName(call, list, internalName);
      if (!flags.indexed && !flags.unique) return field;
      applyFieldChange(call, list, field, { ...field, ...flags });
      return byInternalName(call, list, internalName);
    });
  } finally {
    forgetFields(call.store, list.id);
  }
}

function byInternalName(call: Call, list: List, name: string): Field {
  const field = fieldsOf(call.store, list.id).find((candidate) => candidate.internalName === name);
  if (!field) throw refuse.field(name);
  return field;
}
