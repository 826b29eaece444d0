import type { JsonValue } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import { sharePointTime } from '../sites/sharepoint-time';

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Reads a time, kept in whole seconds of UTC. In a date-only column the time of
 * day is dropped: what is kept is midnight of that day in the site's time zone,
 * so that a site in Denmark answers `2026-02-28T23:00:00Z` for 1 March.
 * Text without a zone is the site's own time.
 */
export function readDate(value: JsonValue, dateOnlyZone: string | null): string {
  if (typeof value !== 'string' || !DATE.test(value)) throw refuse.date();
  const time = new Date(/Z$|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(time.getTime())) throw refuse.date();
  if (dateOnlyZone === null) return sharePointTime(time);
  return sharePointTime(startOfDay(value.includes('T') ? dayIn(time, dateOnlyZone) : value, dateOnlyZone));
}

/** `2026-03-01` of a moment in a zone. */
function dayIn(time: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
}

/** The moment when a day begins in a zone: UTC's midnight, moved by the zone's distance at that time. */
function startOfDay(day: string, zone: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const guess = new Date(midnight.getTime() - distance(midnight, zone));
  return new Date(midnight.getTime() - distance(guess, zone));
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function distance(time: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).formatToParts(time);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '00';
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`) - Math.floor(time.getTime() / 1000) * 1000;
}
