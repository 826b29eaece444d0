import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../src/local/graph/http/rate-limit';

const RATE = { most: 5, milliseconds: 1000 };

describe('a limit of five in a second', () => {
  it('never lets six through in any second, and whoever waits as told gets through', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (pauses) => {
      let now = 0;
      const limit = new RateLimit(RATE, () => new Date(now));
      const passed: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const wait = limit.take('x');
        if (wait !== null) {
          now += wait * 1000;
          expect(limit.take('x')).toBeNull();
        }
        passed.push(now);
      }
      for (const time of passed) expect(passed.filter((other) => other > time - RATE.milliseconds && other <= time).length).toBeLessThanOrEqual(RATE.most);
    }));
  });

  it('counts by key, and forgets the future when the clock is set back', () => {
    let now = 10_000;
    const limit = new RateLimit({ most: 1, milliseconds: 1000 }, () => new Date(now));
    expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([null, null, 1]);
    now = 5000;
    expect(limit.take('a')).toBeNull();
  });
});
