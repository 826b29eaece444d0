import type { Ugedag } from '../domain/kalender/ugedag';
import type { Language } from './language';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A day of the week by its name: "mandag", "Monday". */
export function formatUgedag(ugedag: Ugedag, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(MONDAY + (ugedag - 1) * DAY_MS));
}
