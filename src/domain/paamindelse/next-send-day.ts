import type { Dato, Tidspunkt } from '../dato';
import { addDays } from '../kalender/add-days';
import { danishTime } from '../kalender/danish-time';
import type { Regel } from './regel';
import { isSendDay, sendDayAfter } from './send-days';

/** The first day on which a rule lets something out from a moment on: today while its hours are not over. Null: it never does. */
export function nextSendDay(regel: Pick<Regel, 'ugedage' | 'fraTime' | 'tilTime'>, at: Tidspunkt): Dato | null {
  const { dato, time } = danishTime(at);
  if (regel.fraTime >= regel.tilTime) return null;
  return isSendDay(dato, regel) && time < regel.tilTime ? dato : sendDayAfter(addDays(dato, 1), regel);
}
