import type { Dato } from '../dato';
import { addDays } from '../kalender/add-days';
import { isHelligdag } from '../kalender/helligdage';
import { ugedagOf } from '../kalender/ugedag';
import type { Regel } from './regel';

/** No public office is closed longer than this in a row, whatever weekdays a rule names. */
const FURTHEST_DAYS = 21;

/** Whether reminders go out on a day: one of the rule's weekdays, and no Danish public holiday. */
export function isSendDay(dato: Dato, { ugedage }: Pick<Regel, 'ugedage'>): boolean {
  return ugedage.includes(ugedagOf(dato)) && !isHelligdag(dato);
}

function nearest(dato: Dato, step: 1 | -1, regel: Pick<Regel, 'ugedage'>): Dato | null {
  for (let away = 0; away <= FURTHEST_DAYS; away += 1) {
    const candidate = addDays(dato, away * step);
    if (isSendDay(candidate, regel)) return candidate;
  }
  return null;
}

/** The send day on or before a day, so that a reminder before a møde is never late; but not before `earliest`: then the first one after. Null: there is none. */
export function sendDayBefore(dato: Dato, earliest: Dato, regel: Pick<Regel, 'ugedage'>): Dato | null {
  const before = nearest(dato, -1, regel);
  return before !== null && before >= earliest ? before : nearest(earliest > dato ? earliest : dato, 1, regel);
}

/** The send day on or after a day. Null: there is none. */
export function sendDayAfter(dato: Dato, regel: Pick<Regel, 'ugedage'>): Dato | null {
  return nearest(dato, 1, regel);
}
