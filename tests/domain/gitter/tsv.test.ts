import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv, writeTsv } from '../../../src/domain/gitter/tsv';

const cell = fc.string({ unit: fc.constantFrom('a', 'æ', ' ', '"', "'", '=', '-', '\t', '\n', '1'), maxLength: 6 });
const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

describe('a block on the clipboard', () => {
  it('comes back as it was copied, whatever stands in its cells', () => {
    fc.assert(fc.property(block, (rows) => { expect(parseTsv(writeTsv(rows))).toEqual(rows); }));
  });

  it('never holds a cell that a spreadsheet would run as a formula', () => {
    fc.assert(fc.property(fc.constantFrom('=', '+', '-', '@'), cell, (sign, rest) => { expect(writeTsv([[sign + rest]])).toMatch(/^"?'/u); }));
  });

  it.each([
    ['rows of Excel, with its last line ending', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['rows without a last line ending', 'a\nb', [['a'], ['b']]],
    ['an old Mac\'s rows', 'a\rb', [['a'], ['b']]],
    ['line breaks inside a cell', '"første\r\nanden"\tb\r\n', [['første\nanden', 'b']]],
    ['quotes inside quotes', '"han sagde ""ja""\n"\tb', [['han sagde "ja"\n', 'b']]],
    ['a tab inside quotes', '"a\tb"\tc', [['a\tb', 'c']]],
    ['quotes in the middle, as Excel leaves them', 'sig "ja"\tb', [['sig "ja"', 'b']]],
    ['a quote that is never closed', '"a\tb', [['"a', 'b']]],
    ['a word in quotes with more after it', '"a" og b\tc', [['"a" og b', 'c']]],
    ['empty cells', '\t\t\r\n\t\t\r\n', [['', '', ''], ['', '', '']]],
    ['an empty row in between', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['nothing', '', [['']]],
  ])('is read: %s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});
