import { refuse } from '../http/graph-error';
import type { Condition } from './parse-condition';
import { holds, parseCondition } from './parse-condition';

type Value = string | boolean | null;
const OPERATORS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
type Operator = (typeof OPERATORS)[number] | 'startswith';

export interface Comparison {
  readonly property: string;
  readonly operator: Operator;
  readonly value: Value;
}

/** Which properties may be compared how. */
export type Filterable = Readonly<Record<string, readonly Operator[]>>;

const STARTS_WITH = /startswith\(\s*(?<start>\w+)\s*,\s*'(?<prefix>(?:[^']|'')*)'\s*\)/.source;
const COMPARES = /(?<property>\w+)\s+(?<operator>eq|ne|lt|le|gt|ge)\s+(?:'(?<text>(?:[^']|'')*)'|(?<word>true|false|null|\d{4}-\d\d-\d\dT[\d:.]+Z))/.source;

/** https://learn.microsoft.com/graph/filter-query-parameter */
const MOST_ALTERNATIVES = 15;

/**
 * Reads Graph's `$filter` as far as it is offered here: comparisons and
 * `startswith`, joined by and, or, parentheses. Throws 400 for anything else,
 * also for a property or operator that `filterable` does not name, and for
 * more than 15 alternatives.
 */
export function parseFilter(text: string, filterable: Filterable): Condition<Comparison> {
  if (text.split(/\s+or\s+/).length > MOST_ALTERNATIVES) throw refuse.unsupported(`Too many child clauses specified in search filter expression containing 'OR' operators. Max allowed: ${MOST_ALTERNATIVES}.`);
  return parseCondition(text, {
    and: /\s+and\s+/, or: /\s+or\s+/, atom: new RegExp(`${STARTS_WITH}|${COMPARES}`),
    readAtom: (found) => checked(readComparison(found.groups ?? {}), filterable),
    fault: () => refuse.syntax('filter', text),
  });
}

function readComparison({ start, prefix = '', property = '', operator, text, word }: Record<string, string | undefined>): Comparison {
  if (start !== undefined) return { property: start, operator: 'startswith', value: unquote(prefix) };
  return { property, operator: OPERATORS.find((known) => known === operator) ?? 'eq', value: text === undefined ? readWord(word ?? '') : unquote(text) };
}

function readWord(word: string): Value {
  if (word === 'null') return null;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function unquote(text: string): string {
  return text.replaceAll("''", "'");
}

function checked(comparison: Comparison, filterable: Filterable): Comparison {
  const { property, operator } = comparison;
  const allowed = Object.hasOwn(filterable, property) ? filterable[property] : undefined;
  if (!allowed?.includes(operator)) throw refuse.unsupported(`Unsupported or invalid query filter clause specified for property '${property}'.`);
  return comparison;
}

/** Whether a row fits; text compares without regard to case. */
export function fitsFilter(filter: Condition<Comparison>, read: (property: string) => unknown): boolean {
  return holds(filter, ({ property, operator, value }) => compares(fold(read(property)), operator, fold(value)));
}

function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function compares(held: unknown, operator: Operator, value: unknown): boolean {
  if (operator === 'eq') return held === value;
  if (operator === 'ne') return held !== value;
  if (typeof held !== 'string' || typeof value !== 'string') return false;
  switch (operator) {
    case 'startswith': return held.startsWith(value);
    case 'lt': return held < value;
    case 'le': return held <= value;
    case 'gt': return held > value;
    case 'ge': return held >= value;
  }
}
