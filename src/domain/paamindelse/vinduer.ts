import type { Dato, Tidspunkt } from '../dato';
import { daysBetween } from '../freshness/days-between';
import { addDays } from '../kalender/add-days';
import { danishTime, momentOf } from '../kalender/danish-time';
import type { Moede } from '../statusrunde/moede';
import { asksAbout, hasOpened } from '../statusrunde/runde-rules';
import type { Statusrunde } from '../statusrunde/statusrunde';
import type { Anledning } from './anledning';
import type { SkyldigDel } from './owed-parts';
import type { Regel } from './regel';
import { sendDayAfter, sendDayBefore } from './send-days';

/** A reason to ask, and the days on which it asks. */
export interface Vindue {
  readonly anledning: Anledning;
  /** An entry from this moment on is an answer (UTC). */
  readonly svarFra: Tidspunkt;
  /** The day it last asked on or before the day in question; null: it has not asked yet. */
  readonly seneste: Dato | null;
  /** The last day on which a reminder still helps; null: open. */
  readonly slutter: Dato | null;
}

function latest(days: readonly (Dato | null)[], today: Dato): Dato | null {
  return days.filter((day) => day !== null && day <= today).sort().at(-1) ?? null;
}

function daysBefore(end: Dato, earliest: Dato, regel: Regel): readonly (Dato | null)[] {
  return regel.dageFoer.map((days) => sendDayBefore(addDays(end, -days), earliest, regel));
}

/** From a statusrunde's own moment on: whoever answered the same morning, before it was opened, is asked again. */
export function rundeSvarFra(runde: Pick<Statusrunde, 'aabner' | 'oprettet'>): Tidspunkt {
  const opening = momentOf(runde.aabner, 0);
  return runde.oprettet > opening ? runde.oprettet : opening;
}

function ofRunde(runde: Statusrunde, regel: Regel, today: Dato): Vindue {
  const days = daysBefore(runde.lukker, runde.aabner, regel);
  return { anledning: { kind: 'runde', rundeId: runde.id, dato: runde.lukker }, svarFra: rundeSvarFra(runde), seneste: latest(days, today), slutter: runde.lukker };
}

function ofMoede(moede: Moede, regel: Regel, today: Dato): Vindue {
  const opens = addDays(moede.dato, -Math.max(...regel.dageFoer));
  return { anledning: { kind: 'moede', moedeId: moede.id, dato: moede.dato }, svarFra: momentOf(opens, 0), seneste: latest(daysBefore(moede.dato, opens, regel), today), slutter: moede.dato };
}

/** Every `gentagHverDage` from `first` on, so that a date long ago costs no more than one of yesterday. */
function latestRepeat(first: Dato, regel: Regel, today: Dato): Dato | null {
  if (first > today) return null;
  const step = Math.max(1, regel.gentagHverDage);
  const repeats = Math.floor(daysBetween(first, today) / step);
  return latest([repeats, repeats - 1].filter((repeat) => repeat >= 0).map((repeat) => sendDayAfter(addDays(first, repeat * step), regel)), today);
}

function ofAlder(part: SkyldigDel, regel: Regel, today: Dato): readonly Vindue[] {
  if (regel.dageEfterSidste === null) return [];
  const { sidst } = part.status;
  const due = sidst === null ? regel.gaelderFra : addDays(sidst, regel.dageEfterSidste);
  const first = due > regel.gaelderFra ? due : regel.gaelderFra;
  return [{ anledning: { kind: 'alder', sidst }, svarFra: momentOf(first, 0), seneste: latestRepeat(first, regel, today), slutter: null }];
}

/** Only a periode about what is to be finished is a deadline; an expected start is none. */
function ofFrist(part: SkyldigDel, regel: Regel, today: Dato): readonly Vindue[] {
  const { periode } = part.status;
  if (regel.dageFoerFrist === null || periode === null || periode.om === 'igangsaettes' || periode.til < today) return [];
  const opens = addDays(periode.til, -regel.dageFoerFrist);
  const earliest = opens > regel.gaelderFra ? opens : regel.gaelderFra;
  return [{ anledning: { kind: 'frist', dato: periode.til }, svarFra: momentOf(opens, 0), seneste: latest([sendDayBefore(opens, earliest, regel)], today), slutter: periode.til }];
}

/** Rounds and møder of one strategy. */
export interface Frister {
  readonly runder: readonly Statusrunde[];
  readonly moeder: readonly Moede[];
}

/**
 * The reasons to ask about a part on a day: the open statusrunde that closes first, else the next møde within the rule's days,
 * else a deadline and the age of the last status. A *løbende* plan is never asked about by itself; nor is anybody before the rule holds.
 */
export function vinduerOf(part: SkyldigDel, regel: Regel, { runder, moeder }: Frister, at: Tidspunkt): readonly Vindue[] {
  const today = danishTime(at).dato;
  if (!regel.aktiv || today < regel.gaelderFra || part.status.trin === 'loebende') return [];
  const open = runder.filter((runde) => hasOpened(runde, today) && runde.lukker >= today && asksAbout(runde, part.handleplan));
  const runde = open.reduce<Statusrunde | null>((first, next) => (first === null || next.lukker < first.lukker ? next : first), null);
  if (runde !== null) return regel.dageFoer.length === 0 ? [] : [ofRunde(runde, regel, today)];
  const moede = nextMoede(moeder, regel, today);
  if (moede !== null) return [ofMoede(moede, regel, today)];
  return [...ofFrist(part, regel, today), ...ofAlder(part, regel, today)];
}

function nextMoede(moeder: readonly Moede[], regel: Regel, today: Dato): Moede | null {
  if (regel.dageFoer.length === 0) return null;
  const within = addDays(today, Math.max(...regel.dageFoer));
  return moeder.filter(({ dato }) => dato >= today && dato <= within).reduce<Moede | null>((first, next) => (first === null || next.dato < first.dato ? next : first), null);
}
