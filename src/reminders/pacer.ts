/** Time as a run has it: a machine's, or a simulated one. */
export interface Ur {
  readonly now: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Lets calls begin no faster than so many a second. */
export interface Pacer {
  /** Answers when the next call may begin. */
  turn(): Promise<void>;
  /** Nobody begins for so many seconds: the service has asked for it. */
  pause(seconds: number): void;
}

const SECOND_MS = 1000;

/** Turns at even distances, so that no second holds more than `perSecond`, wherever it begins. */
export function createPacer(perSecond: number, { now, wait }: Ur): Pacer {
  const distance = SECOND_MS / perSecond;
  let next = 0;
  return {
    turn: async () => {
      const current = now().getTime();
      const mine = Math.max(next, current);
      next = mine + distance;
      if (mine > current) await wait(mine - current);
    },
    pause: (seconds) => void (next = Math.max(next, now().getTime() + seconds * SECOND_MS)),
  };
}
