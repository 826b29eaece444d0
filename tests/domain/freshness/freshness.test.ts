import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/freshness/days-between';
import { FRESH_FOR_DAYS, freshnessOf } from '../../../src/domain/freshness/freshness';

const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('days between two days', () => {
  it('counts calendar days across the change to summer time', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2));
  it('counts the leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));
  it('is the same forwards and backwards, and adds up', () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, (one, two, three) => {
      expect(daysBetween(one, two) + daysBetween(two, one)).toBe(0);
      expect(daysBetween(one, two) + daysBetween(two, three)).toBe(daysBetween(one, three));
    }));
  });
});

describe('freshness', () => {
  it('is silence when nobody has said anything', () => expect(freshnessOf(null, '2026-11-22')).toEqual({ state: 'silent' }));
  it('is fresh on the last day of the month and a half, stale on the next', () => {
    expect(freshnessOf('2026-01-01', '2026-02-15')).toEqual({ state: 'fresh', days: FRESH_FOR_DAYS });
    expect(freshnessOf('2026-01-01', '2026-02-16')).toEqual({ state: 'stale', days: FRESH_FOR_DAYS + 1 });
  });
  it('counts a status dated ahead as of today', () => expect(freshnessOf('2026-12-01', '2026-11-22')).toEqual({ state: 'fresh', days: 0 }));
  it('never gets fresher by waiting', () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, (statusPr, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      if (freshnessOf(statusPr, earlier).state === 'stale') expect(freshnessOf(statusPr, later).state).toBe('stale');
    }));
  });
});
