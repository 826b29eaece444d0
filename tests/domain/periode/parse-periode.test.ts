import { describe, expect, it } from 'vitest';
import { parsePeriode } from '../../../src/domain/periode/parse-periode';

const READ: readonly (readonly [string, string, string])[] = [
  ['2015', '2015-01-01', '2015-12-31'],
  ['1. halvår 2016', '2016-01-01', '2016-06-30'],
  ['andet halvår 2015', '2015-07-01', '2015-12-31'],
  ['første halvår af 2015', '2015-01-01', '2015-06-30'],
  ['H1 2026', '2026-01-01', '2026-06-30'],
  ['2026 H2', '2026-07-01', '2026-12-31'],
  ['3. kvartal 2025', '2025-07-01', '2025-09-30'],
  ['Q4 2025', '2025-10-01', '2025-12-31'],
  ['foråret 2016', '2016-03-01', '2016-05-31'],
  ['efterår 2015', '2015-09-01', '2015-11-30'],
  ['vinter 2015/16', '2015-12-01', '2016-02-29'],
  ['vinteren 2016', '2015-12-01', '2016-02-29'],
  ['marts 2026', '2026-03-01', '2026-03-31'],
  ['primo 2016', '2016-01-01', '2016-03-31'],
  ['medio 2016', '2016-04-01', '2016-09-30'],
  ['ultimo 2015', '2015-10-01', '2015-12-31'],
  ['ultimo februar 2016', '2016-02-21', '2016-02-29'],
  ['2025–2027', '2025-01-01', '2027-12-31'],
  ['2025-27', '2025-01-01', '2027-12-31'],
  ['forår 2015 til efterår 2016', '2015-03-01', '2016-11-30'],
  ['marts–maj 2026', '2026-03-01', '2026-05-31'],
  ['1. og 2. halvår 2015', '2015-01-01', '2015-12-31'],
  ['12.-14. marts 2026', '2026-03-12', '2026-03-14'],
  ['12. marts 2026', '2026-03-12', '2026-03-12'],
  ['12.3.2026', '2026-03-12', '2026-03-12'],
  ['2026-03-12', '2026-03-12', '2026-03-12'],
  ['fra 2025 til 2027', '2025-01-01', '2027-12-31'],
  ['fra 2025', '2025-01-01', '2999-12-31'],
  ['senest 1. juni 2026', '1900-01-01', '2026-06-01'],
  ['second half of 2015', '2015-07-01', '2015-12-31'],
];

describe('a periode that a person types', () => {
  it.each(READ)('reads "%s" as %s to %s', (text, fra, til) => {
    expect(parsePeriode(text)).toEqual({ fra, til, ordlyd: text, om: null });
  });

  it.each(['I LØBET AF 2. HALVÅR 2015.', ' 2.halvår   2015 ', 'i 2. halvår\n2015'])('forgives case, dots and blanks in "%s"', (text) => {
    expect(parsePeriode(text)).toMatchObject({ fra: '2015-07-01', til: '2015-12-31' });
  });

  it.each(['', 'snart', '31. februar 2026', '3. halvår 2015', '5. kvartal 2015', '2027-2025', '123456', 'halvår 2015', '2015-1234'])('does not take "%s" for a periode', (text) => {
    expect(parsePeriode(text)).toBeNull();
  });

  it('keeps what it is about and the words of the source', () => {
    expect(parsePeriode('efteråret  2015', 'forberedes')).toMatchObject({ ordlyd: 'efteråret 2015', om: 'forberedes' });
  });
});
