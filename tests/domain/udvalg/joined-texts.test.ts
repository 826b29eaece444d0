import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachWith, joinTexts } from '../../../src/domain/udvalg/joined-texts';
import { fold } from '../../../src/domain/udvalg/search-text';

function idsWith(word: string, texts: readonly (readonly [number, string])[]): readonly number[] {
  const ids: number[] = [];
  forEachWith(word, joinTexts(texts), (id) => void ids.push(id));
  return ids;
}

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', 'Å', ' ', '–', '\n', '🌊'), maxLength: 8 });
const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '-', '🌊'), minLength: 1, maxLength: 3 });

test('the rows that have a word are those whose own text has it, each once and in their order', () => {
  fc.assert(fc.property(fc.array(TEXT, { maxLength: 12 }), WORD, (texts, word) => {
    const rows = texts.map((text, at) => [at * 3 + 1, text] as const);
    expect(idsWith(word, rows)).toEqual(rows.filter(([, text]) => fold(text).includes(word)).map(([id]) => id));
  }));
});

test('no word is found across two rows, nor in none', () => {
  expect(idsWith('ab', [[1, 'a'], [2, 'b']])).toEqual([]);
  expect(idsWith('ab', [])).toEqual([]);
});
