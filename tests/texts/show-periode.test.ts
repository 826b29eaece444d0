import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriode } from '../../src/domain/periode/parse-periode';
import { showPeriode } from '../../src/texts/show-periode';

const aar = fc.integer({ min: 2000, max: 2098 }).map(String);
const maaned = fc.constantFrom('januar', 'marts', 'maj', 'juni', 'oktober', 'december');
const unit = fc.oneof(
  aar,
  fc.tuple(fc.constantFrom('1. halvår', 'andet halvår', 'første halvår', '3. kvartal', 'foråret', 'efterår', 'sommeren', 'vinteren', 'primo', 'medio', 'ultimo', 'ultimo marts'), aar).map((parts) => parts.join(' ')),
  fc.tuple(fc.integer({ min: 1, max: 28 }), maaned, aar).map(([dag, word, year]) => `${dag}. ${word} ${year}`),
);
const text = fc.oneof(unit, fc.tuple(unit, unit).map(([fra, til]) => `${fra} til ${til}`), unit.map((each) => `fra ${each}`));

describe('a periode in words', () => {
  it('can be read back as the same days in Danish and in English', () => {
    fc.assert(fc.property(text, (words) => {
      const periode = parsePeriode(words);
      if (periode === null) return;
      for (const language of ['da', 'en'] as const) expect(parsePeriode(showPeriode(periode, language))).toMatchObject({ fra: periode.fra, til: periode.til });
    }), { numRuns: 500 });
  });

  it.each([['efteråret 2015', 'autumn 2015'], ['ultimo 2015', 'late 2015'], ['2. halvår 2015', 'second half of 2015'], ['2025-27', '2025–2027'], ['vinter 2015/16', 'winter 2016'], ['12. marts 2026', '12 March 2026'], ['fra 2025', 'from 2025']])('keeps the Danish wording of "%s" and says "%s" in English', (ordlyd, english) => {
    const periode = parsePeriode(ordlyd);
    expect(periode === null ? null : [showPeriode(periode, 'da'), showPeriode(periode, 'en')]).toEqual([ordlyd, english]);
  });

  it('trusts the days where the wording says something else', () => {
    expect(showPeriode({ fra: '2015-07-01', til: '2015-09-30', ordlyd: '2. halvår 2015' }, 'en')).toBe('1 July 2015 to 30 September 2015');
  });
});
