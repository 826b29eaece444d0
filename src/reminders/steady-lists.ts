import { ServiceError, type ServiceErrorKind } from '../domain/service-error';
import type { Koerselsmiljoe } from './koerselsmiljoe';
import type { Ur } from './pacer';

/** What passes by itself: no way there, or a service that is busy or stumbles. */
const PASSING: readonly ServiceErrorKind[] = ['offline', 'throttled', 'broken'];
const PAUSES_SECONDS = [2, 10, 30] as const;
const LONGEST_WAIT_SECONDS = 120;

/** Asks again after a pause while what went wrong may pass by itself. Throws `ServiceError`. */
export async function steadily<Answer>(ask: () => Promise<Answer>, { wait }: Pick<Ur, 'wait'>): Promise<Answer> {
  for (const pause of PAUSES_SECONDS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ServiceError) || !PASSING.includes(error.kind)) throw error;
      await wait(1000 * Math.min(LONGEST_WAIT_SECONDS, Math.max(pause, error.details.retryAfterSeconds ?? 0)));
    }
  }
  return ask();
}

/**
 * The same world, whose lists are asked again. Harmless for all of it: reading changes nothing, a key is added once, and what was
 * stored before its answer was lost is refused as a conflict, so that the reminder is left to the next run.
 */
export function withSteadyLists(miljoe: Koerselsmiljoe): Koerselsmiljoe {
  const { overblik, log } = miljoe;
  const again = <Answer>(ask: () => Promise<Answer>) => steadily(ask, miljoe);
  return {
    ...miljoe,
    overblik: { read: () => again(() => overblik.read()) },
    log: {
      read: (since) => again(() => log.read(since)),
      claimNew: (planlagte, until) => again(() => log.claimNew(planlagte, until)),
      claimOpen: (ids, at, until) => again(() => log.claimOpen(ids, at, until)),
      record: (greb, felter) => again(() => log.record(greb, felter)),
      recordMany: (udfald) => again(() => log.recordMany(udfald)),
      forgetBefore: (moment, runsBefore) => again(() => log.forgetBefore(moment, runsBefore)),
      beat: (koersel) => again(() => log.beat(koersel)),
    },
  };
}
