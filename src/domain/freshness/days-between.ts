import type { Dato } from '../dato';

const DAY_MS = 86_400_000;

/** Whole calendar days from one day to another; negative backwards. Summer time does not matter: days have no hours. */
export function daysBetween(from: Dato, to: Dato): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
