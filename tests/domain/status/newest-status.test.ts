import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStatus, newestStatus } from '../../../src/domain/status/newest-status';
import type { StatusOrder } from '../../../src/domain/status/newest-status';

const entry: fc.Arbitrary<StatusOrder> = fc.record({
  statusPr: fc.constantFrom('2015-06-30', '2015-12-31', '2016-01-01'),
  oprettet: fc.constantFrom('2015-12-31T23:59:59Z', '2016-01-02T08:00:00Z'),
  id: fc.integer({ min: 1, max: 6 }),
});

describe('the newest status', () => {
  it('is the one that is true of the latest day, even when it was written first', () => {
    const spring = { statusPr: '2016-03-01', oprettet: '2016-05-02T10:00:00Z', id: 9 };
    const may = { statusPr: '2016-05-01', oprettet: '2016-05-01T10:00:00Z', id: 4 };
    expect(newestStatus([may, spring])).toBe(may);
  });

  it('is the one written last among those of one day', () => {
    const first = { statusPr: '2016-05-01', oprettet: '2016-05-01T10:00:00Z', id: 5 };
    const second = { statusPr: '2016-05-01', oprettet: '2016-05-01T10:00:07Z', id: 4 };
    expect(newestStatus([second, first])).toBe(second);
  });

  it('is the one with the higher id among those of one second', () => {
    const first = { statusPr: '2016-05-01', oprettet: '2016-05-01T10:00:00Z', id: 9 };
    const second = { statusPr: '2016-05-01', oprettet: '2016-05-01T10:00:00Z', id: 10 };
    expect(newestStatus([second, first])).toBe(second);
  });

  it('is nothing where nobody has said anything', () => {
    expect(newestStatus([])).toBeNull();
  });

  it('does not depend on the order the entries are read in', () => {
    fc.assert(fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const forwards = newestStatus(entries);
      const backwards = newestStatus([...entries].reverse());
      expect(backwards).toEqual(forwards);
    }));
  });

  it('is not older than any other entry', () => {
    fc.assert(fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const newest = newestStatus(entries);
      expect(newest !== null && entries.every((other) => compareStatus(newest, other) >= 0)).toBe(true);
    }));
  });

  it('is found by an order that is total: antisymmetric and transitive', () => {
    fc.assert(fc.property(entry, entry, entry, (a, b, c) => {
      expect(Math.sign(compareStatus(a, b))).toBe(-Math.sign(compareStatus(b, a)) + 0);
      if (compareStatus(a, b) <= 0 && compareStatus(b, c) <= 0) expect(compareStatus(a, c)).toBeLessThanOrEqual(0);
    }));
  });
});
