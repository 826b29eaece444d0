import type { Dato } from '../dato';

const DAY_MS = 86_400_000;

/** The calendar day so many days later (earlier when negative). */
export function addDays(dato: Dato, days: number): Dato {
  return new Date(Date.parse(dato) + days * DAY_MS).toISOString().slice(0, 10);
}
