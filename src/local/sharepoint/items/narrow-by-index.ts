import type { Store } from '../../store/open-store';
import type { Field } from '../fields/field';
import { indexNarrows } from '../fields/field-types';
import type { Comparison, Filter } from '../odata/filter-tree';
import type { Literal } from '../odata/literal';
import { comparableLiteral } from '../odata/matches-filter';
import type { ItemColumn } from './item-columns';
import { THRESHOLD } from './limits';

type Compare = Extract<Filter, { kind: 'compare' }>;
type FindColumn = (name: string) => ItemColumn;

/** The ids that an index leaves over: `too-many` above the threshold, `unindexed` when no index applies. */
export type Narrowed = ReadonlySet<number> | 'too-many' | 'unindexed';

const SQL: Readonly<Record<Exclude<Comparison, 'ne'>, string>> = { eq: 'IS', lt: '<', le: '<=', gt: '>', ge: '>=' };

/**
 * Narrows a filter by the indexes of a list, the way SharePoint does: of
 * clauses joined by `and`, the first column decides; of clauses joined by `or`,
 * each has to be indexed. Id is always indexed.
 */
export function narrowByIndex(store: Store, listId: number, filter: Filter, find: FindColumn): Narrowed {
  if (filter.kind === 'or') return union(narrowByIndex(store, listId, filter.left, find), narrowByIndex(store, listId, filter.right, find));
  const clauses = clausesOf(filter);
  const [first] = clauses;
  if (!first || first.kind === 'or') return first ? narrowByIndex(store, listId, first, find) : 'unindexed';
  const column = columnOf(first, find);
  if (!column) return 'unindexed';
  const ids = selectIds(store, listId, column, clausesAbout(column, clauses, find));
  return ids === 'too-many' || ids.size <= WORTH_NARROWING ? ids : narrowFurther(store, ids, clauses, find);
}

/** Fewer items than this are looked through as fast as an index is asked. */
const WORTH_NARROWING = 50;

function clausesAbout(column: Field, clauses: readonly Filter[], find: FindColumn): readonly Filter[] {
  return clauses.filter((clause) => columnOf(clause, find)?.id === column.id);
}

/** What the first column leaves over is allowed; the other indexed columns only save looking through it. */
function narrowFurther(store: Store, ids: ReadonlySet<number>, clauses: readonly Filter[], find: FindColumn): ReadonlySet<number> {
  const [lowest, highest] = [Math.min(...ids), Math.max(...ids)];
  const columns = new Map(clauses.flatMap((clause) => columnOf(clause, find) ?? []).filter(({ internalName }) => internalName !== 'ID').map((column) => [column.id, column]));
  let left = ids;
  for (const column of columns.values()) {
    const { where, values } = conditionsOf(column, clausesAbout(column, clauses, find));
    const found = store.all<{ id: number }>(`SELECT item_id AS id FROM item_keys WHERE field_id = ? AND ${where} AND item_id BETWEEN ? AND ? LIMIT ?`, column.id, ...values, lowest, highest, left.size);
    if (found.length < left.size) left = new Set(found.flatMap(({ id }) => (left.has(id) ? [id] : [])));
  }
  return left;
}

/** The clauses that all have to hold. */
function clausesOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? [...clausesOf(filter.left), ...clausesOf(filter.right)] : [filter];
}

/** The column of a clause that an index can answer. */
function columnOf(clause: Filter, find: FindColumn): Field | undefined {
  if (clause.kind !== 'compare' && clause.kind !== 'starts-with') return undefined;
  if (clause.kind === 'compare' && (clause.comparison === 'ne' || clause.part !== null)) return undefined;
  const { field, joined } = find(clause.column);
  const usable = field.internalName === 'ID' || (field.indexed && indexNarrows(field.type));
  return usable && !joined ? field : undefined;
}

function selectIds(store: Store, listId: number, field: Field, clauses: readonly Filter[]): ReadonlySet<number> | 'too-many' {
  const { where, values } = conditionsOf(field, clauses);
  const sql = field.internalName === 'ID'
    ? `SELECT id FROM items WHERE list_id = ? AND ${where} LIMIT ${THRESHOLD + 1}`
    : `SELECT item_id AS id FROM item_keys WHERE field_id = ? AND ${where} LIMIT ${THRESHOLD + 1}`;
  const ids = store.all<{ id: number }>(sql, field.internalName === 'ID' ? listId : field.id, ...values);
  return ids.length > THRESHOLD ? 'too-many' : new Set(ids.map(({ id }) => id));
}

function conditionsOf(field: Field, clauses: readonly Filter[]): { readonly where: string; readonly values: readonly (string | number | null)[] } {
  const conditions = clauses.map((clause) => condition(field, clause));
  return { where: conditions.map(({ sql }) => sql).join(' AND '), values: conditions.map(({ value }) => value) };
}

function condition(field: Field, clause: Filter): { readonly sql: string; readonly value: string | number | null } {
  const column = field.internalName === 'ID' ? 'id' : 'key';
  if (clause.kind === 'starts-with') return { sql: `substr(${column}, 1, ${Array.from(clause.text).length}) = ?`, value: clause.text.toLowerCase() };
  const compare = clause as Compare & { readonly comparison: Exclude<Comparison, 'ne'> };
  return { sql: `${column} ${SQL[compare.comparison]} ?`, value: keyOf(field, compare.value) };
}

function keyOf(field: Field, literal: Literal): string | number | null {
  if (literal.kind === 'null') return null;
  if (field.type === 'DateTime') return comparableLiteral(literal, '0000-00-00T');
  return comparableLiteral(literal, field.type === 'Text' || field.type === 'Choice' ? '' : 0);
}

function union(left: Narrowed, right: Narrowed): Narrowed {
  if (left === 'unindexed' || right === 'unindexed') return 'unindexed';
  if (left === 'too-many' || right === 'too-many') return 'too-many';
  const all = new Set([...left, ...right]);
  return all.size > THRESHOLD ? 'too-many' : all;
}
