import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFields, fitKey } from '../../../src/sharepoint/udkast/fit-record';

describe('fitting a record to its columns', () => {
  it('cuts a text that is too long and leaves notes, numbers and short texts as they are', () => {
    const fields = { Title: 'x'.repeat(300), Kaldes: 'y'.repeat(300), FraAar: 2014, Aktoertype: 'ekstern', PersonerId: [1, 2] };
    expect(fitFields('Aktoerer', fields)).toEqual({ ...fields, Title: `${'x'.repeat(254)}…` });
  });

  it('leaves a key of 255 characters as it is', () => {
    expect(fitKey('k'.repeat(255))).toBe('k'.repeat(255));
  });

  it('gives keys of at most 255 characters, different for different keys', () => {
    const long = fc.string({ minLength: 256, maxLength: 400 });
    fc.assert(fc.property(long, long, (one, other) => {
      expect(fitKey(one).length).toBeLessThanOrEqual(255);
      expect(fitKey(one) === fitKey(other)).toBe(one === other);
    }));
  });
});
