import type { Call } from '../http/call';
import { isJsonObject, readArray } from '../http/json-body';
import type { JsonObject, JsonValue } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import { entityName } from '../fields/field';
import type { Field } from '../fields/field';
import { isJoin, isPerson } from '../fields/field-types';
import { itemTypeName } from '../lists/list';
import type { List } from '../lists/list';
import { findPrincipal } from '../people/principal';
import type { ItemValues, StoredValue } from './item';
import { readDate } from './read-date';

/** Names that clients may send and that the server decides itself. */
const DECIDED_BY_SERVER = new Set(['Id', 'ID', 'GUID', 'ContentTypeId', 'Created', 'Modified', 'AuthorId', 'EditorId', 'Attachments', 'FileSystemObjectType', 'OData__UIVersionString']);

/**
 * Reads the columns that a client writes. An unknown name and a value of the
 * wrong type are refused with 400. Whether a required column has a value, and
 * whether a choice is among the choices, is not checked: SharePoint's REST
 * interface does not do it either.
 */
export function readItemBody(call: Call, list: List, fields: readonly Field[], body: JsonObject): ItemValues {
  const byProperty = new Map(fields.filter((field) => !field.builtIn || field.internalName === 'Title').map((field) => [propertyName(field), field]));
  const values: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (DECIDED_BY_SERVER.has(name) || value === undefined) continue;
    const field = byProperty.get(name);
    if (!field) throw refuse.unknownProperty(name, itemTypeName(list));
    values[field.internalName] = value === null ? null : readValue(call, field, value);
  }
  return values;
}

const propertyName = (field: Field): string => (isJoin(field.type) ? `${entityName(field)}Id` : entityName(field));

function readValue(call: Call, field: Field, value: JsonValue): StoredValue {
  switch (field.type) {
    case 'Text': return readText(value, field.settings.maxLength ?? 255);
    case 'Note': return readText(value, Infinity);
    case 'Choice': return readText(value, 255);
    case 'Number': case 'Currency': return readNumber(field, value);
    case 'Boolean': return readBoolean(value);
    case 'DateTime': return readDate(value, field.settings.displayFormat === 0 ? call.site.timeZone : null);
    case 'MultiChoice': return readMany(value, readChoice, 'Collection(Edm.String)');
    case 'URL': return readLink(value);
    case 'Lookup': case 'User': return readJoin(call, field, value) || null;
    case 'LookupMulti': case 'UserMulti': return readMany(value, (one) => readJoin(call, field, one), 'Collection(Edm.Int32)');
    default: return null;
  }
}

/** Empty text is kept as nothing, as SharePoint does. */
function readText(value: JsonValue, longest: number): StoredValue {
  if (typeof value !== 'string') throw refuse.primitive('Edm.String');
  if (value.length > longest) throw refuse.text();
  return value === '' ? null : value;
}

function readNumber({ settings }: Field, value: JsonValue): StoredValue {
  if (typeof value !== 'number') throw refuse.primitive('Edm.Double');
  if (value < (settings.minimum ?? -Infinity) || value > (settings.maximum ?? Infinity)) throw refuse.number();
  return value;
}

function readBoolean(value: JsonValue): StoredValue {
  if (typeof value !== 'boolean') throw refuse.primitive('Edm.Boolean');
  return value;
}

function readChoice(value: JsonValue): string {
  if (typeof value !== 'string') throw refuse.primitive('Edm.String');
  return value;
}

function readJoin(call: Call, field: Field, value: JsonValue): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refuse.primitive('Edm.Int32');
  if (isPerson(field.type) && value > 0 && !findPrincipal(call.store, call.site.id, value)) throw refuse.noSuchUserId();
  return Math.max(value, 0);
}

function readMany(value: JsonValue, readOne: (value: JsonValue) => string | number, type: string): StoredValue {
  const all = readArray(value);
  if (!all) throw refuse.primitive(type);
  const read = all.map(readOne);
  return read.length === 0 ? null : read;
}

function readLink(value: JsonValue): StoredValue {
  if (!isJsonObject(value) || typeof value.Url !== 'string') throw refuse.primitive('SP.FieldUrlValue');
  if (value.Url.length > 255) throw refuse.url();
  return { Url: value.Url, Description: typeof value.Description === 'string' ? value.Description : value.Url };
}
