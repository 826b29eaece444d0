import type { Tidspunkt } from '../dato';

const MINUTE_MS = 60_000;

/** Pauses between the tries of one reminder, in minutes: ten, an hour, four hours, a day. */
export const PAUSER_MINUTTER = [10, 60, 240, 1440] as const;

/** How long a run may hold a reminder before another may take it over, in minutes: longer than a host lets a run live. */
export const GREB_MINUTTER = 15;

/** When to try again after so many tries (1: the first has failed); null: no more, the strategikonsulent is told. */
export function nextTry(forsoeg: number, at: Tidspunkt): Tidspunkt | null {
  const pause = PAUSER_MINUTTER[forsoeg - 1];
  return pause === undefined ? null : new Date(Date.parse(at) + pause * MINUTE_MS).toISOString();
}

/** Until when a claim holds. */
export function claimUntil(at: Tidspunkt): Tidspunkt {
  return new Date(Date.parse(at) + GREB_MINUTTER * MINUTE_MS).toISOString();
}
