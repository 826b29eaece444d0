import { createHash } from 'node:crypto';
import { fieldsOf } from '../fields/field-store';
import type { Field } from '../fields/field';
import { isPerson } from '../fields/field-types';
import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';
import { itemTypeName } from '../lists/list';
import type { List } from '../lists/list';
import { findListByGuid } from '../lists/list-store';
import { annotations, writeValue } from '../odata/present';
import type { Selection } from '../odata/selection';
import { findPrincipal } from '../people/principal';
import { bodyEtag } from './etag';
import { findItem } from './item';
import type { Item } from './item';
import { defaultProperties, holdsSeveral, joinColumn, joinedIds, selectableProperties } from './item-properties';
import type { ItemProperty } from './item-properties';
import { MOST_JOINS } from './limits';
import { isPersonColumn, readPersonColumn } from './person-columns';
import { relatedOfItem } from './related-of-item';

type Json = Record<string, unknown>;

/** Writes one part of an item into its JSON. */
type Part = (item: Item, into: Json) => void;

/**
 * Prepares how items of a list are written for one `$select` and `$expand`,
 * so that thousands of them cost little each. Unknown names are refused with
 * 400, more than 12 lookup and person columns with 500.
 */
export function itemWriter(call: Call, list: List, selection: Selection): (item: Item) => Json {
  const fields = fieldsOf(call.store, list.id);
  const properties = chosenProperties(call, list, fields, selection);
  const expanded = [...selection.expanded];
  for (const [name, inner] of selection.nested) if (!selection.expanded.has(name)) throw refuse.notExpanded(`${name}/${inner.names[0] ?? ''}`, name);
  const joined = new Set([...properties.flatMap(({ join }) => join ?? []), ...expanded.flatMap((name) => joinColumn(fields, name)?.internalName ?? [])]);
  if (joined.size > MOST_JOINS) throw refuse.joins();
  const parts = [...expanded.map((name) => expandedPart(call, list, fields, name, selection)), ...properties.map((property) => propertyPart(call, property))];
  return (item) => {
    const written = itemAnnotations(call, list, item);
    for (const part of parts) part(item, written);
    return written;
  };
}

function chosenProperties(call: Call, list: List, fields: readonly Field[], selection: Selection): readonly ItemProperty[] {
  const all = new Map(selectableProperties(list, call.site.path, fields).map((property) => [property.name, property]));
  const named = selection.names.flatMap((name) => {
    const found = TWIN_NAMES.has(name) ? [...TWIN_NAMES].flatMap((twin) => all.get(twin) ?? []) : [all.get(name)].filter((property) => property !== undefined);
    if (found.length > 0) return found;
    if (joinColumn(fields, name)) throw refuse.notExpanded(name, name);
    if (selection.expanded.has(name)) return [];
    throw refuse.property(name);
  });
  if (selection.everything) return [...new Set([...defaultProperties(list, fields), ...named])];
  return [...new Set(named)];
}

/** Who asks for one of them gets both, as SharePoint answers it. */
const TWIN_NAMES: ReadonlySet<string> = new Set(['Id', 'ID']);

const propertyPart = (call: Call, { name, read }: ItemProperty): Part => (item, into) => {
  into[name] = writeValue(call, read(item));
};

function itemAnnotations(call: Call, list: List, item: Item): Json {
  if (call.mode === 'nometadata') return {};
  const type = itemTypeName(list);
  const written = annotations(call, { type, uri: `Web/Lists(guid'${list.guid}')/Items(${item.id})`, etag: bodyEtag(item) });
  if (call.mode === 'minimalmetadata') written['odata.id'] = item.guid;
  return written;
}

function expandedPart(call: Call, list: List, fields: readonly Field[], name: string, selection: Selection): Part {
  const field = joinColumn(fields, name);
  if (!field) return relatedPart(call, list, name, selection);
  const inner = selection.nested.get(name);
  if (!inner || inner.names.length === 0) throw refuse.notExpanded(name, name);
  const write = isPerson(field.type) ? personWriter(call, inner) : lookupWriter(call, field, inner);
  if (!holdsSeveral(field)) {
    return (item, into) => {
      const [id] = joinedIds(field, item);
      into[name] = id === undefined ? null : write(id);
    };
  }
  return (item, into) => {
    const all = joinedIds(field, item).flatMap((id) => write(id) ?? []);
    into[name] = call.mode === 'verbose' ? { results: all } : all;
  };
}

function relatedPart(call: Call, list: List, name: string, selection: Selection): Part {
  const related = relatedOfItem(call, list, name, selection.nested.get(name));
  if (!related) throw refuse.property(name);
  return (item, into) => {
    into[name] = related(item);
  };
}

type WriteJoined = (id: number) => Json | null;

function personWriter(call: Call, inner: Selection): WriteJoined {
  for (const name of inner.names) if (!isPersonColumn(name)) throw refuse.property(name);
  return remember((id) => {
    const person = findPrincipal(call.store, call.site.id, id);
    if (!person) return null;
    return { ...joinedAnnotations(call, 'SP.Data.UserInfoItem', `person ${id}`), ...Object.fromEntries(inner.names.map((name) => [name, readPersonColumn(person, name) ?? null])) };
  });
}

function lookupWriter(call: Call, field: Field, inner: Selection): WriteJoined {
  const target = findListByGuid(call.store, call.site.id, field.settings.lookupList ?? '');
  if (!target) return () => null;
  const properties = chosenProperties(call, target, fieldsOf(call.store, target.id), inner);
  return remember((id) => {
    const item = findItem(call.store, target.id, id);
    if (!item) return null;
    return { ...joinedAnnotations(call, itemTypeName(target), item.guid), ...Object.fromEntries(properties.map(({ name, read }) => [name, writeValue(call, read(item))])) };
  });
}

function joinedAnnotations(call: Call, type: string, key: string): Json {
  if (call.mode === 'nometadata') return {};
  const id = guidOf(key);
  return call.mode === 'verbose' ? { __metadata: { id, type } } : { 'odata.type': type, 'odata.id': id };
}

/** A GUID that stays the same for the same key; only its shape matters. */
function guidOf(key: string): string {
  const digits = createHash('sha256').update(key).digest('hex');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
}

/** People and parents stand on many rows: each is read once a query. */
function remember(write: WriteJoined): WriteJoined {
  const known = new Map<number, Json | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const written = write(id);
    known.set(id, written);
    return written;
  };
}
