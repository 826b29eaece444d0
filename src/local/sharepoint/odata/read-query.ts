import { refuse } from '../http/sharepoint-error';
import type { Filter } from './filter-tree';
import { parseFilter } from './parse-filter';
import { readSelection } from './selection';
import type { Selection } from './selection';

export interface SortColumn {
  readonly column: string;
  readonly ascending: boolean;
}

/** The query options of a request, read once. */
export interface ODataQuery {
  readonly selection: Selection;
  readonly filter: Filter | null;
  readonly orderBy: readonly SortColumn[];
  readonly top: number | null;
  readonly skip: number;
  readonly skipToken: string | null;
  /** The options as they came, for the address of the next page and for `@aliases`. */
  readonly raw: URLSearchParams;
}

/** Reads `$select $expand $filter $orderby $top $skip $skiptoken`; an option that cannot be read is refused with 400. */
export function readQuery(raw: URLSearchParams): ODataQuery {
  const filter = raw.get('$filter');
  return {
    selection: readSelection(raw.get('$select'), raw.get('$expand')),
    filter: filter === null || filter.trim() === '' ? null : parseFilter(filter),
    orderBy: readOrder(raw.get('$orderby')),
    top: readCount(raw.get('$top'), '$top'),
    skip: readCount(raw.get('$skip'), '$skip') ?? 0,
    skipToken: raw.get('$skiptoken'),
    raw,
  };
}

function readOrder(text: string | null): readonly SortColumn[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const [column = '', direction = 'asc', ...rest] = part.split(/\s+/);
    if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw refuse.expression(part);
    return { column, ascending: direction.toLowerCase() === 'asc' };
  });
}

function readCount(text: string | null, name: string): number | null {
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw refuse.query(`Invalid value '${text}' for ${name} query string option found. The ${name} query string option requires a non-negative integer value.`);
  return Number(text);
}
