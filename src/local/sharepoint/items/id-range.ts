import type { Filter } from '../odata/filter-tree';
import { lastId } from './item';

/** Ids greater than `above`, at most `upTo`. */
export interface IdRange {
  readonly above: number;
  readonly upTo: number;
}

type NumberClause = Extract<Filter, { kind: 'compare' }> & { readonly value: { readonly kind: 'number' } };

/** No filter, or one that only cuts a range out of the ids: answered page by page at any size. */
export function isIdRange(filter: Filter | null): boolean {
  if (filter === null) return true;
  return filter.kind === 'and' ? isIdRange(filter.left) && isIdRange(filter.right) : isIdClause(filter);
}

/** Whether the first of the clauses that all have to hold is about the id. */
export function beginsWithId(filter: Filter): boolean {
  return filter.kind === 'and' ? beginsWithId(filter.left) : isIdClause(filter);
}

/** The ids that a filter leaves over; what it asks of other columns is not looked at. */
export function idRange(filter: Filter | null): IdRange {
  if (filter?.kind === 'and') {
    const [left, right] = [idRange(filter.left), idRange(filter.right)];
    return { above: Math.max(left.above, right.above), upTo: Math.min(left.upTo, right.upTo) };
  }
  return filter !== null && isIdClause(filter) ? rangeOf(filter) : { above: 0, upTo: lastId };
}

function isIdClause(filter: Filter): filter is NumberClause {
  return filter.kind === 'compare' && /^id$/i.test(filter.column) && filter.part === null && filter.comparison !== 'ne' && filter.value.kind === 'number';
}

function rangeOf({ comparison, value: { value } }: NumberClause): IdRange {
  switch (comparison) {
    case 'gt': return { above: Math.floor(value), upTo: lastId };
    case 'ge': return { above: Math.ceil(value) - 1, upTo: lastId };
    case 'lt': return { above: 0, upTo: Math.ceil(value) - 1 };
    case 'le': return { above: 0, upTo: Math.floor(value) };
    default: return { above: value - 1, upTo: value };
  }
}
