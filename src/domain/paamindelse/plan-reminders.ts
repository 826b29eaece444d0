import type { Dato, Tidspunkt } from '../dato';
import { daysBetween } from '../freshness/days-between';
import { danishTime } from '../kalender/danish-time';
import { type Svarbog, readSvar } from './answers-of-people';
import { duePartsOf, type Forfald, nudgedParts, type Sag } from './due-parts';
import type { Paamindelsesgrundlag } from './grundlag';
import { indexLog, type LogIndex, modtagerKey } from './log-index';
import { delKey, owedParts } from './owed-parts';
import type { Paamindelsesdel, PlanlagtPaamindelse } from './paamindelse';
import { receiversOf } from './receivers';
import type { Regel } from './regel';
import { isSendDay } from './send-days';
import { vinduerOf } from './vinduer';

/** Whether a rule lets reminders out at a moment: one of its weekdays, no holiday, within its hours, Danish time. */
export function isSendTime(regel: Pick<Regel, 'ugedage' | 'fraTime' | 'tilTime'>, at: Tidspunkt): boolean {
  const { dato, time } = danishTime(at);
  return isSendDay(dato, regel) && time >= regel.fraTime && time < regel.tilTime;
}

/** A "Send nu" counts for a while only: what nobody took for a fortnight is no longer wanted. */
const NUDGE_DAYS = 14;

/** So many parts are looked at before whoever shows the planning may draw: some five milliseconds. */
const PARTS_A_STEP = 250;

interface Runde {
  readonly grundlag: Paamindelsesgrundlag;
  readonly log: LogIndex;
  readonly svar: Svarbog;
  readonly at: Tidspunkt;
}

interface Due { readonly forfald: Forfald; readonly regel: Regel }

function* dueOfRule(regel: Regel, { grundlag, log, svar, at }: Runde): Generator<null, readonly Due[]> {
  const runder = grundlag.runder.filter(({ strategiId }) => strategiId === regel.strategiId);
  const moeder = grundlag.moeder.filter(({ strategiIds }) => strategiIds === null || strategiIds.includes(regel.strategiId));
  const today = danishTime(at).dato;
  const due: Due[] = [];
  for (const [place, part] of owedParts(regel.strategiId, grundlag.index, grundlag.indmeldinger, today).entries()) {
    if (place % PARTS_A_STEP === 0) yield null;
    const sag: Sag = { part, modtagere: receiversOf(part, grundlag.index, svar, today), regel, log, svar, today };
    for (const forfald of nudgedParts(sag)) due.push({ forfald, regel });
    for (const vindue of vinduerOf(part, regel, { runder, moeder }, at)) for (const forfald of duePartsOf(sag, vindue)) due.push({ forfald, regel });
  }
  return due;
}

/** A part stands in a reminder once, for the first reason that names it. */
function distinct(dele: readonly Paamindelsesdel[]): readonly Paamindelsesdel[] {
  const byKey = new Map<string, Paamindelsesdel>();
  for (const del of dele) {
    const key = delKey(del.handleplanId, del.specialomraadeId);
    if (!byKey.has(key)) byKey.set(key, del);
  }
  return [...byKey.values()];
}

/** Receiver, day and art; a "Send nu" on a day that had its reminder already has its own. */
function keyOf({ art, modtager }: Forfald, dele: readonly Paamindelsesdel[], dato: Dato): string {
  const nudges = dele.flatMap(({ anledning }) => (anledning.kind === 'nu' ? [anledning.svarId] : []));
  const suffix = nudges.length > 0 ? `-nu-${Math.min(...nudges)}` : '';
  return `${dato}-${modtagerKey(modtager)}-${art}${suffix}`;
}

/** Whether a receiver had a reminder too short a while ago for any but a "Send nu". */
function tooSoon({ forfald, regel }: Due, log: LogIndex, dato: Dato): boolean {
  if (forfald.del.anledning.kind === 'nu') return false;
  const last = log.lastDay(forfald.art, modtagerKey(forfald.modtager));
  return last !== null && daysBetween(last, dato) < regel.mindstDageMellem;
}

function gather(due: readonly Due[], log: LogIndex, dato: Dato): readonly PlanlagtPaamindelse[] {
  const byReceiver = new Map<string, Forfald[]>();
  for (const one of due.filter((candidate) => !tooSoon(candidate, log, dato))) {
    const key = `${one.forfald.art}/${modtagerKey(one.forfald.modtager)}`;
    const known = byReceiver.get(key);
    if (known === undefined) byReceiver.set(key, [one.forfald]);
    else known.push(one.forfald);
  }
  return [...byReceiver.values()].flatMap((forfald) => {
    const [first] = forfald;
    if (first === undefined) return [];
    const dele = distinct(forfald.map(({ del }) => del));
    const noegle = keyOf(first, dele, dato);
    return log.hasKey(noegle) ? [] : [{ noegle, art: first.art, modtager: first.modtager, dato, dele }];
  });
}

/** The same as `planReminders`, with pauses (null) in which whoever shows it can draw. */
export function* planInSteps(grundlag: Paamindelsesgrundlag, at: Tidspunkt): Generator<null, readonly PlanlagtPaamindelse[]> {
  const log = indexLog(grundlag.log);
  const svar = readSvar(grundlag.svar);
  const recent = { ...svar, sendNu: svar.sendNu.filter(({ oprettet }) => oprettet <= at && daysBetween(danishTime(oprettet).dato, danishTime(at).dato) <= NUDGE_DAYS) };
  const due: Due[] = [];
  for (const regel of grundlag.regler.filter((one) => isSendTime(one, at))) {
    for (const one of yield* dueOfRule(regel, { grundlag, log, svar: recent, at })) due.push(one);
  }
  yield null;
  return gather(due, log, danishTime(at).dato);
}

/**
 * Who is to be reminded at a moment, of what and why: one reminder a receiver for all that they owe. Decides alone from what it is
 * given; asking again with what it answered in the log gives nothing new.
 */
export function planReminders(grundlag: Paamindelsesgrundlag, at: Tidspunkt): readonly PlanlagtPaamindelse[] {
  const steps = planInSteps(grundlag, at);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
