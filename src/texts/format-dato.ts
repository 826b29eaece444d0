import type { Dato } from '../domain/dato';
import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const DAY = 86_400_000;

/** A day in words: "3. september 2015", "3 September 2015". */
export function formatDato(dato: Dato, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(dato));
}

/** A moment by the Danish clock: "3. september 2015 kl. 9.05", "3 September 2015 at 09:05". */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(moment);
}

/** A day, short, for a narrow cell: "12. mar."; with its year where that is another than this one: "1. sep. 2015". */
export function formatDay(dato: Dato, today: Dato, language: Language): string {
  const thisYear = dato.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', ...(!thisYear && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(dato));
}

/** How long ago a day was, in words: "i dag", "i går", "for 3 uger siden". A day to come is written as a date. */
export function formatAge(dato: Dato, today: Dato, language: Language): string {
  const days = Math.round((Date.parse(today) - Date.parse(dato)) / DAY);
  if (days < 0) return formatDato(dato, language);
  const [amount, unit] = inLargestUnit(days);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: days < 2 ? 'auto' : 'always' }).format(-amount, unit);
}

function inLargestUnit(days: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.floor(days / 7), 'week'];
  if (days < 730) return [Math.floor(days / 30.44), 'month'];
  return [Math.floor(days / 365.25), 'year'];
}
