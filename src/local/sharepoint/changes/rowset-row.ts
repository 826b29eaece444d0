import type { Call } from '../http/call';
import { escapeXml } from '../fields/field-to-xml';
import type { Field } from '../fields/field';
import { isPerson } from '../fields/field-types';
import type { Item, StoredValue } from '../items/item';
import { findItem } from '../items/item';
import { findListByGuid } from '../lists/list-store';
import { findPrincipal } from '../people/principal';

/** An item as the attributes of a `<z:row>`: `ows_Title='…' ows_ID='…'`. Empty columns are left out. */
export function writeRow(call: Call, fields: readonly Field[], item: Item, utc: boolean): string {
  const values: Record<string, string | null> = {
    ID: String(item.id),
    UniqueId: `${item.id};#{${item.guid.toUpperCase()}}`,
    GUID: `{${item.guid.toUpperCase()}}`,
    owshiddenversion: String(item.version),
    FSObjType: `${item.id};#0`,
    Created: writeTime(item.created, call.site.timeZone, utc),
    Modified: writeTime(item.modified, call.site.timeZone, utc),
    Author: person(call, item.author),
    Editor: person(call, item.editor),
    Title: writeText(item.values.Title),
  };
  for (const field of fields) if (!field.builtIn) values[field.internalName] = writeValue(call, field, item.values[field.internalName] ?? null, utc);
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`ows_${name}='${escapeAttribute(value)}'`])).join(' ');
}

function writeValue(call: Call, field: Field, value: StoredValue, utc: boolean): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return field.type === 'DateTime' ? writeTime(value, call.site.timeZone, utc) : value;
  if (typeof value === 'object' && 'Url' in value) return `${value.Url.replaceAll(',', ',,')}, ${value.Description}`;
  if (typeof value === 'object') return field.type === 'MultiChoice' ? `;#${value.join(';#')};#` : value.map((id) => joined(call, field, Number(id))).join(';#');
  return field.type === 'Lookup' || field.type === 'User' ? joined(call, field, value) : writeNumber(value);
}

/** Numbers carry 15 significant digits: `5.00000000000000`. */
const writeNumber = (value: number): string => (Math.abs(value) < 1e15 ? value.toPrecision(15) : String(value));

const writeText = (value: StoredValue | undefined): string | null => (typeof value === 'string' ? value : null);

function joined(call: Call, field: Field, id: number): string {
  if (isPerson(field.type)) return person(call, id);
  const target = findListByGuid(call.store, call.site.id, field.settings.lookupList ?? '');
  const title = target && findItem(call.store, target.id, id)?.values[field.settings.lookupField ?? 'Title'];
  return `${id};#${typeof title === 'string' ? title : ''}`;
}

const person = (call: Call, id: number): string => `${id};#${findPrincipal(call.store, call.site.id, id)?.title ?? ''}`;

/** `2026-03-01T12:00:00Z`, or the site's own time as `2026-03-01 13:00:00`. */
function writeTime(time: string, timeZone: string, utc: boolean): string {
  if (utc) return time;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(time));
}

const escapeAttribute = (text: string): string => escapeXml(text).replaceAll("'", '&#39;').replaceAll('\r', '&#13;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
