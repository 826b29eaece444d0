import type { Ur } from '../../src/reminders/pacer';

/** Time that jumps to whatever is waited for, and remembers how long each wait was. */
export interface FakeTime extends Ur {
  readonly waits: readonly number[];
}

export function fakeTime(start = '2027-03-01T08:00:00.000Z'): FakeTime {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}
