import { describe, expect, it } from 'vitest';
import { median, medianRatio, percentile } from '../../../scripts/bench/statistics';

describe('the statistics of the bench', () => {
  it('have the middle value, or what lies between the two in the middle', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([5, 2.5]);
  });

  it('have the value below which a share lies', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(hundred, 0.95), percentile(hundred, 1), percentile([7], 0.99)]).toEqual([95, 100, 7]);
  });

  it('compare what was measured in the same round, so that a slow round strikes both', () => {
    expect(medianRatio([20, 200, 22], [10, 100, 10])).toBe(2);
  });

  it('refuse to tell of nothing', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
  });
});
