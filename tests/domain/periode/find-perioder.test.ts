import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPerioder } from '../../../src/domain/periode/find-perioder';

describe('perioder inside a text', () => {
  it('finds them in order, over line breaks too', () => {
    const text = 'Planen (2014-\n2017) drøftes i 1. halvår 2015 og igen efterår \n2016.';
    expect(findPerioder(text).map(({ periode }) => [periode.fra, periode.til])).toEqual([['2014-01-01', '2017-12-31'], ['2015-01-01', '2015-06-30'], ['2016-09-01', '2016-11-30']]);
  });

  it('leaves phone numbers, case numbers and handleplaner alone', () => {
    expect(findPerioder('Ring 20152016, sag 2015-1234, se 2-A og 12-2015.')).toEqual([]);
  });

  it('places every periode where its words stand', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('2. halvår 2015', 'primo 2016', '2024-2027'), fc.string(), (before, periode, after) => {
      const text = `${before}; ${periode} ${after}`;
      for (const found of findPerioder(text)) expect(found.periode.ordlyd).toBe(text.slice(found.index, found.index + found.length).replace(/\s+/gu, ' '));
    }));
  });
});
