import type { Dato } from '../dato';

/** The calendar day so many days later (earlier when negative). */
export function addDays(dato: Dato, days: number): Dato {
  const moment = new Date(`${dato}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
