import type { Comparison, DatePart, Filter } from './filter-tree';
import type { Literal } from './literal';

/** What a column holds, made comparable: text in lower case, dates as ISO text, true as 1. Several values: any may match. */
export type Comparable = string | number | null;

/** Says what a row holds in a column the filter names. */
export type ReadColumn = (column: string) => Comparable;

const TESTS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
};

const DATE_PART: Readonly<Record<DatePart, (date: Date) => number>> = {
  day: (date) => date.getUTCDate(),
  month: (date) => date.getUTCMonth() + 1,
  year: (date) => date.getUTCFullYear(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
  second: (date) => date.getUTCSeconds(),
};

/** Whether a row fits the filter. Text compares without regard to case, as in SharePoint; an empty column fits only `eq null` and `ne`. */
export function matchesFilter(filter: Filter, read: ReadColumn): boolean {
  switch (filter.kind) {
    case 'and': return matchesFilter(filter.left, read) && matchesFilter(filter.right, read);
    case 'or': return matchesFilter(filter.left, read) || matchesFilter(filter.right, read);
    case 'not': return !matchesFilter(filter.of, read);
    case 'contains': return String(read(filter.column) ?? '').includes(filter.text.toLowerCase());
    case 'starts-with': return String(read(filter.column) ?? '').startsWith(filter.text.toLowerCase());
    case 'compare': return compares(read(filter.column), filter.part, filter.comparison, filter.value);
  }
}

function compares(held: Comparable, part: DatePart | null, comparison: Comparison, literal: Literal): boolean {
  if (literal.kind === 'null') return comparison === 'eq' ? held === null : comparison === 'ne' && held !== null;
  if (held === null) return comparison === 'ne';
  const value = part === null ? held : DATE_PART[part](new Date(held));
  return TESTS[comparison](order(value, comparableLiteral(literal, value)));
}

/** The literal in the type of the column it is compared with: SharePoint takes `'5'` for a number and `1` for true. */
export function comparableLiteral(literal: Exclude<Literal, { kind: 'null' }>, beside: string | number): string | number {
  if (literal.kind === 'boolean') return typeof beside === 'number' ? Number(literal.value) : String(literal.value);
  if (literal.kind === 'date') return literal.value;
  if (typeof beside === 'number') return Number(literal.value);
  const text = String(literal.value).toLowerCase();
  return ISO.test(beside) ? isoOf(text) : text;
}

const ISO = /^\d{4}-\d\d-\d\dt/i;

function isoOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

export function order(left: string | number, right: string | number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
