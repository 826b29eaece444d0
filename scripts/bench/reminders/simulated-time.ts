import type { Ur } from '../../../src/reminders/pacer';

/** A clock that somebody else shows, and that can be set forward. */
export interface MovableClock {
  readonly now: () => Date;
  readonly set: (time: Date) => unknown;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * Time that passes only while everybody waits for it: a wait ends when no request is under way and none is due earlier. So a run over
 * an hour takes as long as its requests, and the services see the same hour by the same clock.
 */
export class SimulatedTime implements Ur {
  private sleepers: Sleeper[] = [];
  private underWay = 0;
  private stopped = false;

  constructor(private readonly clock: MovableClock) {}

  readonly now = (): Date => this.clock.now();

  readonly wait = (milliseconds: number): Promise<void> => new Promise((wake) => {
    this.sleepers.push({ until: this.clock.now().getTime() + milliseconds, wake });
    this.look();
  });

  /** Time stands still while the work is under way. */
  async hold<Result>(work: () => Promise<Result>): Promise<Result> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
      this.look();
    }
  }

  /** Requests made through this one hold time still while they are under way. */
  over(send: typeof fetch): typeof fetch {
    return (input, init) => this.hold(() => send(input, init));
  }

  /** Nobody is woken any more: whoever waits has been killed. */
  stop(): void {
    this.stopped = true;
    this.sleepers = [];
  }

  private look(): void {
    setImmediate(() => {
      if (this.stopped || this.underWay > 0 || this.sleepers.length === 0) return;
      this.sleepers.sort((one, other) => one.until - other.until);
      const first = this.sleepers.shift();
      if (first === undefined) return;
      if (first.until > this.clock.now().getTime()) this.clock.set(new Date(first.until));
      first.wake();
      this.look();
    });
  }
}
