import { describe, expect, it } from 'vitest';
import { comparePeriode, containsDato, isOver } from '../../../src/domain/periode/compare-periode';
import type { Periode } from '../../../src/domain/periode/periode';
import { parsePeriode } from '../../../src/domain/periode/parse-periode';

function periode(text: string): Periode {
  const read = parsePeriode(text);
  if (read === null) throw new Error(`${text} is no periode`);
  return read;
}

describe('perioder in order', () => {
  it('puts what ends first before what ends later, and no periode last', () => {
    const perioder = [null, periode('2016'), periode('1. halvår 2016'), periode('2015'), periode('2. halvår 2015')];
    expect(perioder.sort(comparePeriode).map((each) => each?.ordlyd)).toEqual(['2015', '2. halvår 2015', '1. halvår 2016', '2016', undefined]);
  });

  it('is over on the day after its last, not on it', () => {
    expect([isOver(periode('2015'), '2015-12-31'), isOver(periode('2015'), '2016-01-01')]).toEqual([false, true]);
  });

  it('contains its first and last day', () => {
    const halvaar = periode('2. halvår 2015');
    expect(['2015-06-30', '2015-07-01', '2015-12-31', '2016-01-01'].map((dato) => containsDato(halvaar, dato))).toEqual([false, true, true, false]);
  });
});
