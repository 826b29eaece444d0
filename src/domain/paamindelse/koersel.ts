import type { Tidspunkt } from '../dato';

/** One run of the reminders: its heartbeat. */
export interface Koersel {
  readonly id: number;
  readonly noegle: string;
  readonly startet: Tidspunkt;
  /** Null: it is under way, or was stopped. */
  readonly sluttet: Tidspunkt | null;
  readonly planlagt: number;
  readonly sendt: number;
  readonly fejlet: number;
  /** What was left for the next slice. */
  readonly mangler: number;
  /** Why it could not do its work (a `ServiceErrorKind`); null: it could. */
  readonly fejl: string | null;
}

/** Runs come at least every day, weekends too; after this many hours without one, something is wrong. */
export const TAVS_EFTER_TIMER = 26;

/** Heartbeats are kept so long: at four an hour, few enough to be read with the rest. */
export const KOERSLER_DAGE = 14;

const HOUR_MS = 3_600_000;

/** The last run that ended well; null: none has. */
export function lastRun(koersler: readonly Koersel[]): Koersel | null {
  const ended = koersler.filter(({ sluttet, fejl }) => sluttet !== null && fejl === null);
  return ended.reduce<Koersel | null>((last, next) => (last === null || next.startet > last.startet ? next : last), null);
}

/** Whether the runs have stopped: none has ended well for more than a day, though a rule wants them. */
export function haveRunsStopped(koersler: readonly Koersel[], at: Tidspunkt): boolean {
  const last = lastRun(koersler);
  return last === null || Date.parse(at) - Date.parse(last.sluttet ?? last.startet) > TAVS_EFTER_TIMER * HOUR_MS;
}
