import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';
import { entityName } from '../fields/field';
import type { Field } from '../fields/field';
import { fieldsOf } from '../fields/field-store';
import { isJoin, isPerson } from '../fields/field-types';
import type { List } from '../lists/list';
import { findListByGuid } from '../lists/list-store';
import type { Comparable } from '../odata/matches-filter';
import { findPrincipal } from '../people/principal';
import { comparableOf } from './comparable-value';
import { findItem } from './item';
import type { Item } from './item';
import { readPersonColumn } from './person-columns';

/** A column as a filter or an order names it, found in the list. */
export interface ItemColumn {
  readonly field: Field;
  /** True for `Author/Title`: something of the item or person that the column points at. */
  readonly joined: boolean;
  readonly read: (item: Item) => Comparable;
}

/**
 * Finds what `name` means in a list: `Title`, `AuthorId`, `Author/Title`.
 * A name that means nothing is refused with 400; so is a joined one that
 * `$expand` does not name.
 */
export function findColumn(call: Call, list: List, name: string): ItemColumn {
  const fields = fieldsOf(call.store, list.id);
  const [head = '', below] = name.split('/');
  const field = fields.find((candidate) => nameInFilter(candidate, below !== undefined) === head || candidate.internalName === head || (head === 'Id' && candidate.internalName === 'ID'));
  if (!field) throw refuse.filterColumn(name);
  if (below === undefined) return { field, joined: false, read: (item) => comparableOf(field, item) };
  if (!isJoin(field.type)) throw refuse.filterColumn(name);
  if (below === 'Id' || below === 'ID') return { field, joined: false, read: (item) => comparableOf(field, item) };
  if (!call.query.selection.expanded.has(head)) throw refuse.notExpanded(name, head);
  return { field, joined: true, read: joinReader(call, field, below) };
}

const nameInFilter = (field: Field, joined: boolean): string => (isJoin(field.type) && !joined ? `${entityName(field)}Id` : entityName(field));

function joinReader(call: Call, field: Field, below: string): (item: Item) => Comparable {
  if (isPerson(field.type)) {
    return (item) => {
      const person = findPrincipal(call.store, call.site.id, Number(comparableOf(field, item)));
      const value = person && readPersonColumn(person, below);
      return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
    };
  }
  const target = findListByGuid(call.store, call.site.id, field.settings.lookupList ?? '');
  if (!target) return () => null;
  const column = findColumn(call, target, below);
  return (item) => {
    const other = findItem(call.store, target.id, Number(comparableOf(field, item)));
    return other ? column.read(other) : null;
  };
}
