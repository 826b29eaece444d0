import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/domain/status/sentences';

describe('the sentences of a text', () => {
  it('end at a full stop before a capital, not inside half-years and abbreviations', () => {
    expect(sentences('Er klar 2. halvår 2015. Derefter tales der med gruppen vedr. Sundhed, bl.a. om mad.')).toEqual(['Er klar 2. halvår 2015.', 'Derefter tales der med gruppen vedr. Sundhed, bl.a. om mad.']);
  });

  it('of nothing are none', () => {
    expect(sentences('')).toEqual([]);
  });
});
