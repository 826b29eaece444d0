import type { Dato } from '../../src/domain/dato';
import { addDays } from '../../src/domain/kalender/add-days';
import { isHelligdag } from '../../src/domain/kalender/helligdage';
import { ugedagOf } from '../../src/domain/kalender/ugedag';
import { STANDARDREGEL } from '../../src/domain/paamindelse/regel';
import type { Rundefelter } from '../../src/domain/ports/paamindelsesbog';

/** The strategy whose people are reminded; the others have a rule that rests. */
const REMINDED = 'visionsplan-2024-2027';

/** So long before today the demonstration's round was opened, and so long after it closes: its first reminder is due at once. */
const OPENED_DAYS_AGO = 7;
const CLOSES_IN_DAYS = 12;
/** The møde comes a few days after the round has closed. */
const MOEDE_DAYS_LATER = 4;

function workingDay(dato: Dato): Dato {
  return ugedagOf(dato) > 5 || isHelligdag(dato) ? workingDay(addDays(dato, 1)) : dato;
}

/** What is to happen in the demonstration's reminders, seen from a day. */
export interface Reminders {
  readonly regel: (strategi: { readonly id: number; readonly noegle: string }) => Rundefelter<'regel'>;
  readonly moede: Rundefelter<'moede'>;
  readonly runde: (strategiId: number, moedeId: number) => Rundefelter<'runde'>;
  readonly isReminded: (strategi: { readonly noegle: string }) => boolean;
}

/** A rule a strategy, one møde ahead, and an open round that collects status for it. */
export function reminders(today: Dato): Reminders {
  const lukker = workingDay(addDays(today, CLOSES_IN_DAYS));
  const aabner = addDays(today, -OPENED_DAYS_AGO);
  const isReminded = ({ noegle }: { readonly noegle: string }): boolean => noegle === REMINDED;
  return {
    isReminded,
    regel: (strategi) => ({ ...STANDARDREGEL, strategiId: strategi.id, aktiv: isReminded(strategi), gaelderFra: aabner }),
    moede: { organ: 'omraadeledermoede', titel: 'Områdeledermøde', dato: workingDay(addDays(lukker, MOEDE_DAYS_LATER)), strategiIds: null },
    runde: (strategiId, moedeId) => ({ strategiId, titel: 'Status til områdeledermødet', formaal: 'moede', moedeId, handleplanIds: null, statusPr: lukker, aabner, lukker, lukket: null }),
  };
}
