import type { Dato, Tidspunkt } from '../dato';
import { addDays } from '../kalender/add-days';
import { danishTime, momentOf } from '../kalender/danish-time';
import type { Paamindelsesgrundlag } from './grundlag';
import type { Paamindelse, PlanlagtPaamindelse } from './paamindelse';
import { planInSteps } from './plan-reminders';

/** How far ahead a preview looks. */
export const PREVIEW_DAYS = 28;

/** One reminder that would go out, and when (UTC). */
export interface Forudsagt {
  readonly tidspunkt: Tidspunkt;
  readonly paamindelse: PlanlagtPaamindelse;
}

function asSent(planlagt: PlanlagtPaamindelse, tidspunkt: Tidspunkt): Paamindelse {
  return { ...planlagt, id: 0, tilstand: 'sendt', kanal: null, forsoeg: 1, tidligst: null, kladdeId: null, fejl: null, sendt: tidspunkt };
}

/** The moments of a day at which a run has something to decide: when a rule's hours begin, and now. */
function momentsOf(dato: Dato, hours: readonly number[], at: Tidspunkt): readonly Tidspunkt[] {
  const openings = hours.map((time) => momentOf(dato, time)).filter((moment) => moment >= at);
  return danishTime(at).dato === dato ? [at, ...openings] : openings;
}

/**
 * Who would get what, when and why in the next four weeks if nobody answered and nobody changed anything: the planning itself, run
 * once for each time at which a rule's hours begin, each day's reminders standing in the log of the next.
 */
export function previewReminders(grundlag: Paamindelsesgrundlag, at: Tidspunkt, days: number = PREVIEW_DAYS): readonly Forudsagt[] {
  return [...previewByDay(grundlag, at, days)].flat();
}

/** The same, a day at a time. */
export function* previewByDay(grundlag: Paamindelsesgrundlag, at: Tidspunkt, days: number = PREVIEW_DAYS): Generator<readonly Forudsagt[], void> {
  for (const day of previewInSteps(grundlag, at, days)) if (day !== null) yield day;
}

/** The same, a day at a time, with pauses (null) within a day: whoever shows it can draw in between. */
export function* previewInSteps(grundlag: Paamindelsesgrundlag, at: Tidspunkt, days: number = PREVIEW_DAYS): Generator<readonly Forudsagt[] | null, void> {
  const hours = [...new Set(grundlag.regler.map(({ fraTime }) => fraTime))].sort((one, other) => one - other);
  const today = danishTime(at).dato;
  let { log } = grundlag;
  for (let day = 0; day < days; day += 1) {
    const found: Forudsagt[] = [];
    for (const tidspunkt of momentsOf(addDays(today, day), hours, at)) {
      const planned = yield* planInSteps({ ...grundlag, log }, tidspunkt);
      found.push(...planned.map((paamindelse) => ({ tidspunkt, paamindelse })));
      log = [...log, ...planned.map((one) => asSent(one, tidspunkt))];
    }
    yield found;
  }
}
