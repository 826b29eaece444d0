import type { Dato } from '../../../src/domain/dato';

const DAY = 24 * 60 * 60 * 1000;

/** The calendar day so many days before another. */
export function daysBefore(day: Dato, days: number): Dato {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
