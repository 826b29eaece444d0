import { entityName } from '../fields/field';
import type { Field } from '../fields/field';
import { isJoin, isMulti, isPerson } from '../fields/field-types';
import { contentTypeId, listAddress } from '../lists/list';
import type { List } from '../lists/list';
import { Complex } from '../odata/resource';
import type { PropertyValue } from '../odata/resource';
import type { Item, StoredValue } from './item';

/** One property of an item, and how it is read. */
export interface ItemProperty {
  readonly name: string;
  /** The column it comes from, when it counts as a join. */
  readonly join: string | null;
  readonly read: (item: Item) => PropertyValue;
}

const plain = (name: string, read: (item: Item) => PropertyValue): ItemProperty => ({ name, join: null, read });

/** What SharePoint answers of an item without `$select`, in its order. */
export function defaultProperties(list: List, fields: readonly Field[]): readonly ItemProperty[] {
  const own = fields.filter((field) => !field.builtIn).flatMap(customProperties);
  return [...LEADING, contentType(list), plain('Title', (item) => writeStored(item.values.Title ?? null)), plain('ComplianceAssetId', () => null), ...own, ...TRAILING];
}

/** The same, and what is answered only when `$select` names it. */
export function selectableProperties(list: List, sitePath: string, fields: readonly Field[]): readonly ItemProperty[] {
  return [
    ...defaultProperties(list, fields),
    plain('UniqueId', (item) => item.guid),
    plain('FSObjType', () => 0),
    plain('owshiddenversion', (item) => item.version),
    plain('FileRef', (item) => `${listAddress(sitePath, list)}/${item.id}_.000`),
    plain('FileLeafRef', (item) => `${item.id}_.000`),
    plain('FileDirRef', () => listAddress(sitePath, list)),
  ];
}

const LEADING: readonly ItemProperty[] = [
  plain('FileSystemObjectType', () => 0),
  plain('Id', (item) => item.id),
  plain('ServerRedirectedEmbedUri', () => null),
  plain('ServerRedirectedEmbedUrl', () => ''),
];

const TRAILING: readonly ItemProperty[] = [
  plain('ID', (item) => item.id),
  plain('Modified', (item) => item.modified),
  plain('Created', (item) => item.created),
  { name: 'AuthorId', join: 'Author', read: (item) => item.author },
  { name: 'EditorId', join: 'Editor', read: (item) => item.editor },
  plain('OData__UIVersionString', (item) => `${item.version}.0`),
  plain('Attachments', () => false),
  plain('GUID', (item) => item.guid),
];

function contentType(list: List): ItemProperty {
  const id = contentTypeId(list);
  return plain('ContentTypeId', () => id);
}

/** A column's property; lookups and people stand as ids, people also as text. */
function customProperties(field: Field): readonly ItemProperty[] {
  const name = entityName(field);
  const held = (item: Item): StoredValue => item.values[field.internalName] ?? null;
  if (!isJoin(field.type)) return [plain(name, (item) => writeStored(held(item)))];
  const id: ItemProperty = { name: `${name}Id`, join: field.internalName, read: (item) => writeStored(held(item)) };
  if (!isPerson(field.type)) return [id];
  return [id, { name: `${name}StringId`, join: field.internalName, read: (item) => asText(held(item)) }];
}

function writeStored(value: StoredValue): PropertyValue {
  if (typeof value !== 'object' || value === null) return value;
  return 'Url' in value ? new Complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url }) : value;
}

function asText(value: StoredValue): PropertyValue {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? String(value) : null;
}

/** The joined column of a name in `$expand`. */
export function joinColumn(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => entityName(field) === name && isJoin(field.type));
}

/** The ids that an item holds in a lookup or person column. */
export function joinedIds(field: Field, item: Item): readonly number[] {
  if (field.builtIn) return [field.internalName === 'Editor' ? item.editor : item.author];
  const value = item.values[field.internalName] ?? null;
  if (Array.isArray(value)) return value.map(Number);
  return typeof value === 'number' ? [value] : [];
}

export const holdsSeveral = (field: Field): boolean => isMulti(field.type);
