import { refuse } from '../http/sharepoint-error';
import type { Literal } from './literal';

export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' | '=' };

const SPACE = /\s+/y;
const PREFIXED = /(?<prefix>datetime|guid)'(?<text>[^']*)'/iy;
const QUOTED = /'(?<text>(?:[^']|'')*)'/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[lfdm]?(?![\w/])/iy;
const NAME = /@?[\p{L}_][\p{L}\p{N}_/.]*/uy;
const MARK = /[(),=]/y;

/** Cuts SharePoint's expression dialect into tokens. Throws 400 at the first character that fits nothing. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const [token, length] = readToken(text, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function readToken(text: string, at: number): readonly [Token, number] {
  const prefixed = match(PREFIXED, text, at);
  if (prefixed) return [{ kind: 'literal', literal: readPrefixed(prefixed, text) }, prefixed[0].length];
  const quoted = match(QUOTED, text, at);
  if (quoted) return [{ kind: 'literal', literal: { kind: 'string', value: (quoted.groups?.text ?? '').replaceAll("''", "'") } }, quoted[0].length];
  const number = match(NUMBER, text, at);
  if (number) return [{ kind: 'literal', literal: { kind: 'number', value: Number.parseFloat(number[0]) } }, number[0].length];
  const name = match(NAME, text, at);
  if (name) return [readName(name[0]), name[0].length];
  const mark = match(MARK, text, at);
  if (mark) return [{ kind: 'mark', text: mark[0] as '(' }, mark[0].length];
  throw refuse.expression(text);
}

function readPrefixed(found: RegExpExecArray, whole: string): Literal {
  const value = found.groups?.text ?? '';
  if (found.groups?.prefix?.toLowerCase() === 'guid') return { kind: 'guid', value: value.toLowerCase() };
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(time)) throw refuse.expression(whole);
  return { kind: 'date', value: new Date(time).toISOString() };
}

function readName(text: string): Token {
  if (text === 'true' || text === 'false') return { kind: 'literal', literal: { kind: 'boolean', value: text === 'true' } };
  if (text === 'null') return { kind: 'literal', literal: { kind: 'null' } };
  return { kind: 'name', text };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
