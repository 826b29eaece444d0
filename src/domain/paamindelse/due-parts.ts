import type { Dato, Tidspunkt } from '../dato';
import { daysBetween } from '../freshness/days-between';
import { addDays } from '../kalender/add-days';
import { danishTime } from '../kalender/danish-time';
import type { Svarbog } from './answers-of-people';
import { type LogIndex, modtagerKey, type Tidligere } from './log-index';
import type { SkyldigDel } from './owed-parts';
import type { Modtager, Paamindelsesart, Paamindelsesdel } from './paamindelse';
import type { Modtagere } from './receivers';
import type { Regel } from './regel';
import type { Vindue } from './vinduer';

/** One part that falls to one receiver now. */
export interface Forfald {
  readonly art: Paamindelsesart;
  readonly modtager: Modtager;
  readonly del: Paamindelsesdel;
}

/** All that is known of one part when it is decided whom to ask. */
export interface Sag {
  readonly part: SkyldigDel;
  readonly modtagere: Modtagere;
  readonly regel: Regel;
  readonly log: LogIndex;
  readonly svar: Svarbog;
  readonly today: Dato;
}

function forfald({ part }: Sag, art: Paamindelsesart, modtager: Modtager, anledning: Paamindelsesdel['anledning'], somStedfortraeder: boolean): Forfald {
  const { handleplan, del } = part;
  return { art, modtager, del: { handleplanId: handleplan.id, specialomraadeId: del.specialomraadeId, aktoerId: del.aktoerId, anledning, somStedfortraeder } };
}

function earlier({ part, log }: Sag, art: Paamindelsesart): readonly Tidligere[] {
  return log.ofPart(art, part.handleplan.id, part.del.specialomraadeId);
}

/** From which day on a reminder counts as the one that is due. For mere age any of the last days does: whoever was just asked in a round is not asked again the day after. */
function countsFrom({ regel, today }: Sag, { anledning }: Vindue, dueDay: Dato): Dato {
  const repeated = addDays(today, 1 - regel.gentagHverDage);
  return anledning.kind === 'alder' && repeated < dueDay ? repeated : dueDay;
}

/** Whether a receiver waits for this part: asked already since the day it fell due, or they wanted it later. */
function isSettled(sag: Sag, modtager: Modtager, dueDay: Dato): boolean {
  const { part, svar, regel, today } = sag;
  const until = modtager.kind === 'person' ? svar.snoozedUntil(modtager.personId, part.handleplan.id, part.del.specialomraadeId, regel.udsaetHoejstDage) : null;
  if (until !== null && today < until) return true;
  const since = until !== null && until > dueDay ? until : dueDay;
  return earlier(sag, 'paamindelse').some((row) => row.modtager === modtagerKey(modtager) && row.dato >= since);
}

function onItsDays(sag: Sag, vindue: Vindue): readonly Forfald[] {
  const dueDay = vindue.seneste;
  if (dueDay === null) return [];
  return sag.modtagere.primaere
    .filter(({ modtager }) => !isSettled(sag, modtager, countsFrom(sag, vindue, dueDay)))
    .map(({ modtager, somStedfortraeder }) => forfald(sag, 'paamindelse', modtager, vindue.anledning, somStedfortraeder));
}

/**
 * After the rule's number of unanswered reminders the stedfortræder is asked, once; and when that, too, has been silent for the
 * rule's days between two reminders, the leder is told, once. Reminders on one day to several people are one.
 */
function escalated(sag: Sag, vindue: Vindue): readonly Forfald[] {
  const { regel, today, modtagere } = sag;
  if (regel.eskalerEfter === null) return [];
  const since = danishTime(vindue.svarFra).dato;
  const asked = earlier(sag, 'paamindelse').filter((row) => row.naaet && row.dato >= since);
  const days = [...new Set(asked.map((row) => row.dato))];
  const last = days.at(-1);
  if (last === undefined || days.length < regel.eskalerEfter || daysBetween(last, today) < Math.max(1, regel.mindstDageMellem)) return [];
  const untried = modtagere.stedfortraedere.filter((modtager) => !earlier(sag, 'paamindelse').some((row) => row.modtager === modtagerKey(modtager) && row.dato >= since));
  if (untried.length > 0) return untried.map((modtager) => forfald(sag, 'paamindelse', modtager, vindue.anledning, true));
  const untold = modtagere.ledere.filter((modtager) => !earlier(sag, 'leder').some((row) => row.modtager === modtagerKey(modtager) && row.dato >= since));
  return untold.map((modtager) => forfald(sag, 'leder', modtager, vindue.anledning, false));
}

/** What falls due about a part for one reason: nothing once it has been answered. */
export function duePartsOf(sag: Sag, vindue: Vindue): readonly Forfald[] {
  if (isAnswered(sag.part, vindue.svarFra)) return [];
  const due = onItsDays(sag, vindue);
  const receivers = new Set(due.map(({ modtager }) => modtagerKey(modtager)));
  return [...due, ...escalated(sag, vindue).filter(({ art, modtager }) => art === 'leder' || !receivers.has(modtagerKey(modtager)))];
}

/** Whether somebody has answered for a part since a moment. */
export function isAnswered({ svaret }: Pick<SkyldigDel, 'svaret'>, since: Tidspunkt): boolean {
  return svaret !== null && svaret >= since;
}

/** What a "Send nu" asks of a part: everybody who owes it, once, if nobody has answered since it was said. */
export function nudgedParts(sag: Sag): readonly Forfald[] {
  const { part, svar, modtagere } = sag;
  return svar.sendNu
    .filter((one) => (one.handleplanId === null || one.handleplanId === part.handleplan.id) && (one.specialomraadeId === null || one.specialomraadeId === part.del.specialomraadeId) && !isAnswered(part, one.oprettet))
    .flatMap((one) => modtagere.primaere
      .filter(({ modtager }) => one.personId === null || (modtager.kind === 'person' && modtager.personId === one.personId))
      .filter(({ modtager }) => !earlier(sag, 'paamindelse').some((row) => row.svarId === one.id && row.modtager === modtagerKey(modtager)))
      .map(({ modtager, somStedfortraeder }) => forfald(sag, 'paamindelse', modtager, { kind: 'nu', svarId: one.id }, somStedfortraeder)));
}
