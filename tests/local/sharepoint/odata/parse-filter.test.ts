import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharePointError } from '../../../../src/local/sharepoint/http/sharepoint-error';
import type { Filter } from '../../../../src/local/sharepoint/odata/filter-tree';
import type { Literal } from '../../../../src/local/sharepoint/odata/literal';
import { parseFilter } from '../../../../src/local/sharepoint/odata/parse-filter';

const column = fc.constantFrom('Title', 'Antal', 'Author/Title', 'OData__x00c6_', 'Ærlig');

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.string().map((value): Literal => ({ kind: 'string', value })),
  fc.integer().map((value): Literal => ({ kind: 'number', value })),
  fc.boolean().map((value): Literal => ({ kind: 'boolean', value })),
  fc.constant<Literal>({ kind: 'null' }),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date): Literal => ({ kind: 'date', value: date.toISOString() })),
  fc.uuid().map((value): Literal => ({ kind: 'guid', value })),
);

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), column, part: fc.constantFrom(null, 'year' as const, 'day' as const), comparison: fc.constantFrom('eq' as const, 'ne' as const, 'lt' as const, 'ge' as const), value: literal }),
  fc.record({ kind: fc.constantFrom('contains' as const, 'starts-with' as const), column, text: fc.string() }),
);

const { tree } = fc.letrec<{ tree: Filter }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('tree'), right: tie('tree') }),
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
  ),
}));

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function writeLiteral(value: Literal): string {
  switch (value.kind) {
    case 'string': return quote(value.value);
    case 'date': return `datetime'${value.value}'`;
    case 'guid': return `guid'${value.value}'`;
    case 'null': return 'null';
    default: return String(value.value);
  }
}

function write(filter: Filter): string {
  switch (filter.kind) {
    case 'and': case 'or': return `(${write(filter.left)} ${filter.kind} ${write(filter.right)})`;
    case 'not': return `not (${write(filter.of)})`;
    case 'contains': return `substringof(${quote(filter.text)},${filter.column})`;
    case 'starts-with': return `startswith(${filter.column}, ${quote(filter.text)})`;
    case 'compare': return `${filter.part === null ? filter.column : `${filter.part}(${filter.column})`} ${filter.comparison} ${writeLiteral(filter.value)}`;
  }
}

describe('a written filter', () => {
  it('is read back as what it was', () => {
    fc.assert(fc.property(tree, (filter) => {
      expect(parseFilter(write(filter))).toEqual(filter);
    }));
  });

  it('binds not before and, and before or', () => {
    expect(parseFilter('A eq 1 or not B eq 2 and C eq 3')).toEqual(parseFilter('A eq 1 or ((not (B eq 2)) and (C eq 3))'));
  });
});

describe('any text', () => {
  it('is a filter or is refused with 400', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', "'", '(', ')', ',', ' ', '1', ' eq ', ' and ', 'not ', 'null', '@', '/', '%') }), (text) => {
      try {
        parseFilter(text);
      } catch (error) {
        expect(error).toBeInstanceOf(SharePointError);
        expect(error).toMatchObject({ status: 400 });
      }
    }));
  });
});
