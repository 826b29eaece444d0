import { refuse } from '../http/sharepoint-error';
import type { Literal } from './literal';
import { tokenize } from './tokenize';
import type { Token } from './tokenize';

/** One step of an address below `_api`: `lists`, `getByTitle('x')`, `addroleassignment(principalid=1,roledefid=2)`. */
export interface Segment {
  /** Lower case: SharePoint does not mind the case of addresses. */
  readonly name: string;
  /** As the client wrote it. */
  readonly written: string;
  /** Values in the parentheses in order; named ones too. */
  readonly values: readonly Literal[];
  /** Named values by lower-case name. */
  readonly named: Readonly<Record<string, Literal>>;
}

/**
 * Reads the address below `_api/` (decoded). Slashes inside quotes belong to
 * the text; `@v` stands for the query parameter of that name.
 */
export function parsePath(path: string, aliases: (name: string) => string | undefined): readonly Segment[] {
  return splitOutsideQuotes(path).filter((part) => part !== '').map((part) => parseSegment(part, aliases));
}

function splitOutsideQuotes(path: string): readonly string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const letter of path) {
    if (letter === "'") quoted = !quoted;
    if (letter === '/' && !quoted) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts;
}

function parseSegment(part: string, aliases: (name: string) => string | undefined): Segment {
  const open = part.indexOf('(');
  const written = open < 0 ? part : part.slice(0, open);
  if (open < 0) return { name: written.toLowerCase(), written, values: [], named: {} };
  if (!part.endsWith(')')) throw refuse.expression(part);
  const given = splitCommas(tokenize(part.slice(open + 1, -1))).map((tokens) => readArgument(tokens, aliases, part));
  return {
    name: written.toLowerCase(),
    written,
    values: given.map(({ value }) => value),
    named: Object.fromEntries(given.flatMap(({ name, value }) => (name === null ? [] : [[name, value]]))),
  };
}

function splitCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (groups.length === 0) groups.push([]);
    if (token.kind === 'mark' && token.text === ',') groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function readArgument(tokens: readonly Token[], aliases: (name: string) => string | undefined, part: string): { name: string | null; value: Literal } {
  const [first, equals, last] = tokens;
  if (first?.kind === 'name' && equals?.kind === 'mark' && equals.text === '=' && last) {
    return { name: first.text.toLowerCase(), value: readValue(last, aliases, part) };
  }
  if (!first || tokens.length > 1) throw refuse.expression(part);
  return { name: null, value: readValue(first, aliases, part) };
}

function readValue(token: Token, aliases: (name: string) => string | undefined, part: string): Literal {
  if (token.kind === 'literal') return token.literal;
  const alias = token.kind === 'name' && token.text.startsWith('@') ? aliases(token.text) : undefined;
  const [only, ...rest] = alias === undefined ? [] : tokenize(alias);
  if (only?.kind !== 'literal' || rest.length > 0) throw refuse.expression(part);
  return only.literal;
}

/** The text between the parentheses, at `index` or by `name`; 400 when it is missing. */
export function textArgument(segment: Segment, index = 0, name?: string): string {
  const literal = (name === undefined ? undefined : segment.named[name]) ?? segment.values[index];
  if (!literal || literal.kind === 'null') throw refuse.expression(segment.written);
  return String(literal.value);
}

/** The whole number between the parentheses; 400 when it is missing or something else. */
export function numberArgument(segment: Segment, index = 0, name?: string): number {
  const value = Number(textArgument(segment, index, name));
  if (!Number.isInteger(value)) throw refuse.expression(segment.written);
  return value;
}

/** A GUID in lower case, without braces. */
export const guidArgument = (segment: Segment): string => textArgument(segment).replace(/[{}]/g, '').toLowerCase();
