import type { Dato } from '../domain/dato';
import { remember } from '../domain/remember';
import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const DAY = 86_400_000;

/** To make a formatter costs a hundred times what it costs to use one, and a list writes two days a row: each is made once. */
function inEach(make: (locale: string) => Intl.DateTimeFormat): (language: Language) => Intl.DateTimeFormat {
  return remember((language) => make(LOCALES[language]));
}

const whole = inEach((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
const moments = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }));
const short = inEach((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const shortWithYear = inEach((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }));
const ages = remember((language: Language) => new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' }));
const nearAges = remember((language: Language) => new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }));

/** A day in words: "3. september 2015", "3 September 2015". */
export function formatDato(dato: Dato, language: Language): string {
  return whole(language).format(new Date(dato));
}

/** A moment by the Danish clock: "3. september 2015 kl. 9.05", "3 September 2015 at 09:05". */
export function formatMoment(moment: Date, language: Language): string {
  return moments(language).format(moment);
}

/** A day, short, for a narrow cell: "12. mar."; with its year where that is another than this one: "1. sep. 2015". */
export function formatDay(dato: Dato, today: Dato, language: Language): string {
  const thisYear = dato.slice(0, 4) === today.slice(0, 4);
  return (thisYear ? short : shortWithYear)(language).format(new Date(dato));
}

/** How long ago a day was, in words: "i dag", "i går", "for 3 uger siden". A day to come is written as a date. */
export function formatAge(dato: Dato, today: Dato, language: Language): string {
  const days = Math.round((Date.parse(today) - Date.parse(dato)) / DAY);
  if (days < 0) return formatDato(dato, language);
  const [amount, unit] = inLargestUnit(days);
  return (days < 2 ? nearAges : ages)(language).format(-amount, unit);
}

function inLargestUnit(days: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.floor(days / 7), 'week'];
  if (days < 730) return [Math.floor(days / 30.44), 'month'];
  return [Math.floor(days / 365.25), 'year'];
}
