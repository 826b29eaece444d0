import { refuse } from '../http/sharepoint-error';
import type { PropertyValue, Resource } from './resource';
import { EVERYTHING } from './selection';
import type { Selection } from './selection';

/** A resource reduced to what was asked for. */
export interface Selected {
  readonly resource: Resource;
  readonly values: Readonly<Record<string, PropertyValue>>;
  readonly expanded: Readonly<Record<string, Selected | readonly Selected[]>>;
  /** Related things that were not expanded; verbose names their addresses. */
  readonly deferred: readonly string[];
}

/** Applies `$select` and `$expand` to one resource. An unknown name is refused with 400. */
export function selectProperties(resource: Resource, selection: Selection): Selected {
  const related = resource.related ?? {};
  const expandedNames = [...selection.expanded].map((name) => nameIn(related, name));
  const expanded = Object.fromEntries(expandedNames.map((name) => [name, expand(related, name, selection)]));
  for (const name of selection.nested.keys()) if (!selection.expanded.has(name)) throw refuse.notExpanded(name, name);
  return { resource, values: readValues(resource, selection), expanded, deferred: Object.keys(related).filter((name) => !expandedNames.includes(name)) };
}

function readValues(resource: Resource, selection: Selection): Record<string, PropertyValue> {
  const values: Record<string, PropertyValue> = selection.everything ? { ...resource.properties } : {};
  for (const name of selection.names) {
    const value = readProperty(resource, name);
    if (value) values[value[0]] = value[1];
    else if (!isRelated(resource, name)) throw refuse.property(name);
  }
  return values;
}

/** The property in its own spelling and its value; undefined when the resource has none of that name. */
export function readProperty(resource: Resource, name: string): readonly [string, PropertyValue] | undefined {
  const direct = findName(resource.properties, name);
  if (direct !== undefined) return [direct, resource.properties[direct] ?? null];
  const later = findName(resource.onRequest ?? {}, name);
  return later === undefined ? undefined : [later, resource.onRequest?.[later]?.() ?? null];
}

export function readRelated(resource: Resource, name: string): Resource | readonly Resource[] | undefined {
  const found = findName(resource.related ?? {}, name);
  return found === undefined ? undefined : resource.related?.[found]?.();
}

const isRelated = (resource: Resource, name: string): boolean => findName(resource.related ?? {}, name) !== undefined;

function expand(related: Readonly<Record<string, () => Resource | readonly Resource[]>>, name: string, selection: Selection): Selected | readonly Selected[] {
  const inner = selection.nested.get(name) ?? EVERYTHING;
  const found = related[name]?.() ?? [];
  return isMany(found) ? found.map((one) => selectProperties(one, inner)) : selectProperties(found, inner);
}

export const isMany = <T extends object>(found: T | readonly T[]): found is readonly T[] => Array.isArray(found);

function nameIn(table: object, name: string): string {
  const found = findName(table, name);
  if (found === undefined) throw refuse.property(name);
  return found;
}

function findName(table: object, name: string): string | undefined {
  if (Object.hasOwn(table, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(table).find((key) => key.toLowerCase() === lower);
}
