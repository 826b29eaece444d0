import { refuse } from '../http/sharepoint-error';
import type { Comparison, DatePart, Filter } from './filter-tree';
import type { Literal } from './literal';
import { tokenize } from './tokenize';
import type { Token } from './tokenize';

const COMPARISONS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
const MIRRORED: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
const DATE_PARTS = ['day', 'month', 'year', 'hour', 'minute', 'second'] as const;

interface Column {
  readonly kind: 'column';
  readonly name: string;
  readonly part: DatePart | null;
}

/**
 * Reads SharePoint's `$filter`: lt le gt ge eq ne, and or not, parentheses,
 * substringof, startswith, parts of dates. `not` binds tighter than `and`,
 * `and` than `or`. Anything else (endswith, tolower, arithmetic) is refused
 * with 400, as SharePoint does.
 */
export function parseFilter(text: string): Filter {
  return new FilterParser(text).parse();
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  parse(): Filter {
    const filter = this.readOr();
    if (this.at < this.tokens.length) throw this.invalid();
    return filter;
  }

  private readOr(): Filter {
    let left = this.readAnd();
    while (this.takeName('or')) left = { kind: 'or', left, right: this.readAnd() };
    return left;
  }

  private readAnd(): Filter {
    let left = this.readNot();
    while (this.takeName('and')) left = { kind: 'and', left, right: this.readNot() };
    return left;
  }

  private readNot(): Filter {
    return this.takeName('not') ? { kind: 'not', of: this.readNot() } : this.readPrimary();
  }

  private readPrimary(): Filter {
    if (this.takeMark('(')) {
      const inner = this.readOr();
      this.expectMark(')');
      return inner;
    }
    const [word] = this.tokens.slice(this.at);
    if (word?.kind === 'name' && (word.text === 'substringof' || word.text === 'startswith')) return this.readTextTest(word.text);
    return this.readComparison();
  }

  private readTextTest(name: 'substringof' | 'startswith'): Filter {
    this.at += 1;
    this.expectMark('(');
    const first = this.readOperand();
    this.expectMark(',');
    const second = this.readOperand();
    this.expectMark(')');
    const [text, column] = name === 'substringof' ? [first, second] : [second, first];
    if (column.kind !== 'column' || text.kind !== 'string') throw this.invalid();
    const test: Filter = { kind: name === 'substringof' ? 'contains' : 'starts-with', column: column.name, text: text.value };
    return this.readTruth(test);
  }

  /** `substringof('x',Title) eq true` means the same as without `eq true`. */
  private readTruth(test: Filter): Filter {
    const comparison = this.takeComparison();
    if (!comparison) return test;
    const value = this.readOperand();
    if (value.kind !== 'boolean' || (comparison !== 'eq' && comparison !== 'ne')) throw this.invalid();
    return value.value === (comparison === 'eq') ? test : { kind: 'not', of: test };
  }

  private readComparison(): Filter {
    const left = this.readOperand();
    const comparison = this.takeComparison();
    if (!comparison) throw this.invalid();
    const right = this.readOperand();
    if (left.kind === 'column' && right.kind !== 'column') return { kind: 'compare', column: left.name, part: left.part, comparison, value: right };
    if (left.kind !== 'column' && right.kind === 'column') return { kind: 'compare', column: right.name, part: right.part, comparison: MIRRORED[comparison], value: left };
    throw this.invalid();
  }

  private readOperand(): Column | Literal {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === 'literal') return token.literal;
    if (token?.kind !== 'name') throw this.invalid();
    if (!this.takeMark('(')) return { kind: 'column', name: token.text, part: null };
    const part = DATE_PARTS.find((name) => name === token.text);
    const inner = part && this.readOperand();
    if (!part || inner?.kind !== 'column') throw this.invalid();
    this.expectMark(')');
    return { ...inner, part };
  }

  private takeComparison(): Comparison | undefined {
    const token = this.tokens[this.at];
    const found = token?.kind === 'name' ? COMPARISONS.find((comparison) => comparison === token.text) : undefined;
    if (found) this.at += 1;
    return found;
  }

  private takeName(text: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'name' && token.text === text;
    if (found) this.at += 1;
    return found;
  }

  private takeMark(text: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'mark' && token.text === text;
    if (found) this.at += 1;
    return found;
  }

  private expectMark(text: string): void {
    if (!this.takeMark(text)) throw this.invalid();
  }

  private invalid(): Error {
    return refuse.expression(this.text);
  }
}
