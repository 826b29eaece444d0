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

function casesOf(regel: Regel, grundlag: Paamindelsesgrundlag, log: LogIndex, svar: Svarbog, today: Dato): readonly Sag[] {
  return owedParts(regel.strategiId, grundlag.index, grundlag.indmeldinger, today).map((part) => ({ part, modtagere: receiversOf(part, grundlag.index, svar, today), regel, log, svar, today }));
}

function dueOfRule(regel: Regel, grundlag: Paamindelsesgrundlag, log: LogIndex, svar: Svarbog, at: Tidspunkt): readonly { readonly forfald: Forfald; readonly regel: Regel }[] {
  const runder = grundlag.runder.filter(({ strategiId }) => strategiId === regel.strategiId);
  const moeder = grundlag.moeder.filter(({ strategiIds }) => strategiIds === null || strategiIds.includes(regel.strategiId));
  return casesOf(regel, grundlag, log, svar, danishTime(at).dato).flatMap((sag) => {
    const ordinary = vinduerOf(sag.part, regel, { runder, moeder }, at).flatMap((vindue) => duePartsOf(sag, vindue));
    return [...nudgedParts(sag), ...ordinary].map((forfald) => ({ forfald, regel }));
  });
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

type Due = ReturnType<typeof dueOfRule>[number];

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

/**
 * Who is to be reminded at a moment, of what and why: one reminder a receiver for all that they owe. Decides alone from what it is
 * given; asking again with what it answered in the log gives nothing new.
 */
export function planReminders(grundlag: Paamindelsesgrundlag, at: Tidspunkt): readonly PlanlagtPaamindelse[] {
  const log = indexLog(grundlag.log);
  const svar = readSvar(grundlag.svar);
  const recent = { ...svar, sendNu: svar.sendNu.filter(({ oprettet }) => oprettet <= at && daysBetween(danishTime(oprettet).dato, danishTime(at).dato) <= NUDGE_DAYS) };
  const awake = grundlag.regler.filter((regel) => isSendTime(regel, at));
  return gather(awake.flatMap((regel) => dueOfRule(regel, grundlag, log, recent, at)), log, danishTime(at).dato);
}
