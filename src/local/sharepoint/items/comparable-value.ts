import type { Field } from '../fields/field';
import type { Comparable } from '../odata/matches-filter';
import { comparableTime } from '../sites/sharepoint-time';
import type { Item, StoredValue } from './item';

/** What an item holds in a column, made comparable. */
export function comparableOf(field: Field, item: Item): Comparable {
  if (!field.builtIn) return comparableStored(field, item.values[field.internalName] ?? null);
  switch (field.internalName) {
    case 'ID': return item.id;
    case 'GUID': return item.guid;
    case 'Created': return comparableTime(item.created);
    case 'Modified': return comparableTime(item.modified);
    case 'Author': return item.author;
    case 'Editor': return item.editor;
    case '_UIVersionString': return `${item.version}.0`;
    case 'owshiddenversion': return item.version;
    default: return comparableStored(field, item.values[field.internalName] ?? null);
  }
}

function comparableStored(field: Field, value: StoredValue): Comparable {
  if (typeof value === 'string') return field.type === 'DateTime' ? comparableTime(value) : value.toLowerCase();
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number' || value === null) return value;
  if ('Url' in value) return value.Url.toLowerCase();
  return value.length > 0 ? `;${value.join(';').toLowerCase()};` : null;
}
