import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../src/domain/aendring/same-value';

const field = fc.oneof(fc.constantFrom(null, '', false, true, 0), fc.string(), fc.integer(), fc.array(fc.integer()), fc.array(fc.string()), fc.record({ fra: fc.string(), til: fc.string(), om: fc.constantFrom(null, 'gennemfoeres') }));

describe('whether a field holds the same in two versions', () => {
  it('is true of every value and itself, and says the same both ways round', () => {
    fc.assert(fc.property(field, field, (one, other) => {
      expect(sameValue(one, structuredClone(one))).toBe(true);
      expect(sameValue(one, other)).toBe(sameValue(other, one));
    }));
  });

  it.each([[null, ''], [null, undefined], [null, false], [[], null], ['a\r\nb', 'a\nb'], [[3, 11], [11, 3]], [{ fra: 'a', om: null }, { fra: 'a' }]])('does not tell %j from %j, as SharePoint does not', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([[null, 0], [true, false], ['a', 'A'], [['a', 'b'], ['b', 'a']], [[3, 10], [3]], [[2, 10], [10, 3]], [{ fra: 'a' }, { fra: 'b' }], [{ fra: 'a' }, null]])('tells %j from %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
