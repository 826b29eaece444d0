import { describe, expect, it } from 'vitest';
import { repeatedFelter, saysTheSame } from '../../../src/domain/status/repeat-status';
import type { Statusindhold } from '../../../src/domain/status/statusopdatering';

const LAST: Statusindhold = {
  statustekst: 'Vi er i gang', trin: 'i-gang', fremdrift: null, indsats: null, behov: 'En afklaring', statusPr: '2026-05-01', uaendret: false,
  periode: { fra: '2026-01-01', til: '2026-12-31', ordlyd: '2026', om: null },
};

describe('saying it again', () => {
  it('repeats everything as of today', () => {
    expect(repeatedFelter(LAST, '2026-11-22')).toEqual({ statustekst: 'Vi er i gang', trin: 'i-gang', fremdrift: null, indsats: '', behov: 'En afklaring', periode: '2026', statusPr: '2026-11-22' });
  });
  it('leaves the periode open when it is over', () => expect(repeatedFelter(LAST, '2027-01-01').periode).toBe(''));
  it('is still the same with a new periode and a new day', () => expect(saysTheSame({ ...repeatedFelter(LAST, '2027-01-01'), periode: '2027' }, LAST)).toBe(true));
  it.each([{ statustekst: 'Næsten i mål' }, { trin: 'gennemfoeres' as const }, { fremdrift: 'risiko' as const }, { indsats: 'Møder' }, { behov: '' }])('is another status with %o', (change) => {
    expect(saysTheSame({ ...repeatedFelter(LAST, '2026-11-22'), ...change }, LAST)).toBe(false);
  });
});
