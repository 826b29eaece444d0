import { presentMany, presentOne, presentValue } from '../odata/present';
import { comparableLiteral, matchesFilter, order } from '../odata/matches-filter';
import type { Comparable } from '../odata/matches-filter';
import type { PropertyValue, Resource } from '../odata/resource';
import { isMany, readProperty, readRelated, selectProperties } from '../odata/select-properties';
import { refuse } from './sharepoint-error';
import type { ApiNode } from './api-node';
import type { Call } from './call';
import type { Answer } from './answer';

/**
 * An address that answers one resource; its properties and related things stand below it by name. `more` adds verbs and
 * addresses, which come first. A resource that is seldom the end of an address is handed over as what builds it.
 */
export function resourceNode(call: Call, resource: Resource | (() => Resource), more: ApiNode = {}): ApiNode {
  const build = typeof resource === 'function' ? resource : () => resource;
  return {
    get: () => presentResource(call, build()),
    ...more,
    child: (segment) => more.child?.(segment) ?? propertyNode(call, build(), segment.written),
  };
}

function presentResource(call: Call, resource: Resource): Answer {
  return presentOne(call, resource, 200, resource.etag === undefined ? {} : { ETag: resource.etag });
}

function propertyNode(call: Call, resource: Resource, name: string): ApiNode | undefined {
  const property = readProperty(resource, name);
  if (property) return { get: () => presentValue(call, property[0], property[1]) };
  const related = readRelated(resource, name);
  if (related === undefined) return undefined;
  return isMany(related) ? { get: () => answerCollection(call, related) } : resourceNode(call, related);
}

/** Answers a small collection with `$filter $orderby $skip $top $select $expand`. */
export function answerCollection(call: Call, resources: readonly Resource[]): Answer {
  const { filter, orderBy, skip, top, selection } = call.query;
  const fitting = filter ? resources.filter((resource) => matchesFilter(filter, (column) => comparableProperty(resource, column))) : [...resources];
  for (const { column, ascending } of [...orderBy].reverse()) {
    fitting.sort((left, right) => compareNullable(comparableProperty(left, column), comparableProperty(right, column)) * (ascending ? 1 : -1));
  }
  const page = fitting.slice(skip, top === null ? undefined : skip + top);
  return presentMany(call, page.map((resource) => selectProperties(resource, selection)));
}

function comparableProperty(resource: Resource, name: string): Comparable {
  const found = readProperty(resource, name);
  if (!found) throw refuse.property(name);
  return comparableValue(found[1]);
}

function comparableValue(value: PropertyValue): Comparable {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' ? String(comparableLiteral({ kind: 'string', value }, '')) : typeof value === 'number' ? value : null;
}

function compareNullable(left: Comparable, right: Comparable): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return order(left, right);
}
