import type { Dato } from '../dato';
import { daysBetween } from './days-between';

/** How long ago somebody said how it goes. `silent`: nobody ever has. */
export const FRESHNESS_STATES = ['silent', 'stale', 'fresh'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** A status stays fresh for the month that lies between two answers, and half a month of grace. */
export const FRESH_FOR_DAYS = 45;

export type Freshness =
  | { readonly state: 'silent' }
  | { readonly state: 'stale' | 'fresh'; readonly days: number };

/**
 * How fresh a status is on a day, both as Danish calendar days.
 * Reckoned from the day the status is true of, not from the day it was typed.
 */
export function freshnessOf(statusPr: Dato | null, today: Dato, freshForDays: number = FRESH_FOR_DAYS): Freshness {
  if (statusPr === null) return { state: 'silent' };
  const days = Math.max(0, daysBetween(statusPr, today));
  return { state: days > freshForDays ? 'stale' : 'fresh', days };
}
