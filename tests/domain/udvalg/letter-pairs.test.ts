import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLetterPairs } from '../../../src/domain/udvalg/letter-pairs';

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', 'š', '🌊'), maxLength: 8 });
const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'c'), minLength: 1, maxLength });

/** The places of the texts that may have a word. */
function placesOf(wanted: string, texts: readonly string[]): readonly number[] | null {
  const pairs = createLetterPairs(texts.length);
  texts.forEach((text, at) => pairs.add(at, text));
  const has = pairs.rowsWith(wanted);
  return has === null ? null : [...texts.keys()].filter(has);
}

const placesWith = (wanted: string, texts: readonly string[]) => [...texts.keys()].filter((at) => texts[at]?.includes(wanted));

test('of one or two letters exactly those texts are told that have them', () => {
  fc.assert(fc.property(fc.array(TEXT, { maxLength: 70 }), word(2), (texts, wanted) => {
    expect(placesOf(wanted, texts)).toEqual(placesWith(wanted, texts));
  }));
});

test('of a longer word no text that has it is left out', () => {
  fc.assert(fc.property(fc.array(TEXT, { maxLength: 70 }), word(4), (texts, wanted) => {
    expect(placesOf(wanted, texts)).toEqual(expect.arrayContaining([...placesWith(wanted, texts)]));
  }));
});

test('of letters beyond Latin-1 nothing is known', () => {
  expect(placesOf('š', ['š'])).toBeNull();
  expect(placesOf('aš', ['aš'])).toBeNull();
});

test('two texts of a row are no word together', () => {
  const pairs = createLetterPairs(1);
  pairs.add(0, 'a');
  pairs.add(0, 'b');
  expect(pairs.rowsWith('ab')?.(0)).toBe(false);
});
