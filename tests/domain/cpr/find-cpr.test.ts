import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCpr, maskCpr } from '../../../src/domain/cpr/find-cpr';

const two = (value: number): string => String(value).padStart(2, '0');
const cpr = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom('-', '', ' ', ' - '), fc.integer({ min: 0, max: 9999 }))
  .map(([dag, maaned, aar, joint, rest]) => `${two(dag)}${two(maaned)}${two(aar)}${joint}${String(rest).padStart(4, '0')}`);

describe('a CPR number', () => {
  it('is found wherever it stands in a text', () => {
    fc.assert(fc.property(cpr, fc.constantFrom('', 'Borger ', 'nr. ', '('), fc.constantFrom('', '.', ' og', ')'), (number, before, after) => {
      expect(findCpr(before + number + after)).toEqual([{ index: before.length, length: number.length }]);
    }));
  });

  it.each(['2014-2017', '12 34 56 78', '12345678', '+45 45123456', '310299-1234', '991399-1234', '12345678901234', 'EAN 5798001234567'])('is not "%s"', (text) => {
    expect(findCpr(text)).toEqual([]);
  });

  it('may be born on a leap day', () => {
    expect(findCpr('290200-1234')).toHaveLength(1);
  });

  it('is blotted out without moving anything', () => {
    expect(maskCpr('a 010170-1234 b')).toBe('a ██████-████ b');
  });

  it('is gone once blotted out', () => {
    fc.assert(fc.property(fc.array(fc.oneof(cpr, fc.string())), (parts) => {
      expect(findCpr(maskCpr(parts.join(' ')))).toEqual([]);
    }));
  });
});
