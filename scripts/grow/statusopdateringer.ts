import type { Dato } from '../../src/domain/dato';
import type { Periode } from '../../src/domain/periode/periode';
import type { Fremdrift } from '../../src/domain/status/fremdrift';
import type { Statusindhold } from '../../src/domain/status/statusopdatering';
import type { Trin } from '../../src/domain/status/trin';
import { SPECIALOMRAADER } from '../demonstration/aktoerer';
import { daysBefore } from '../demonstration/build/days-before';
import { periodeOf } from '../demonstration/build/periode';
import { isBySpecialomraade } from './ansvar';
import { chanceOf, oneOf } from './chance';
import { planKey } from './handleplaner';
import { SHARES } from './shares';
import type { GrowSizes } from './sizes';
import { behovTekst, statustekst } from './texts';

/** An entry about a plan before it has ids. */
export interface GrownStatus extends Statusindhold {
  readonly noegle: string;
  readonly plan: number;
  readonly specialomraade: string | null;
}

/** One plan has a history of so many entries, or a tenth of all where there are fewer. */
const LONGEST_HISTORY = 500;
/** Entries reach this many days back. */
const DAYS_BACK = 700;
const ROAD: readonly [Trin, ...Trin[]] = ['ikke-startet', 'forberedes', 'igangsaettes', 'i-gang', 'gennemfoeres', 'gennemfoert'];

/** The plan with the long history. */
export const LONG_PLAN = 0;

/** Every seventh plan has never been heard from. */
function isSilent(plan: number): boolean {
  return plan !== LONG_PLAN && plan % 7 === 3;
}

/** How many entries each plan has, which together make `sizes.status`. */
function countsOf({ handleplaner, status }: GrowSizes): readonly number[] {
  const long = Math.min(LONGEST_HISTORY, Math.floor(status / 10));
  const speaking = Array.from({ length: handleplaner }, (_, plan) => plan).filter((plan) => plan !== LONG_PLAN && !isSilent(plan));
  const [each, over] = speaking.length === 0 ? [0, 0] : [Math.floor((status - long) / speaking.length), (status - long) % speaking.length];
  const counts = Array.from({ length: handleplaner }, () => 0);
  counts[LONG_PLAN] = speaking.length === 0 ? status : long;
  for (const [at, plan] of speaking.entries()) counts[plan] = each + (at < over ? 1 : 0);
  return counts;
}

function trinOf(plan: number, share: number): Trin {
  const key = planKey(plan);
  const chance = chanceOf(`${key} vej`);
  if (share === 1 && chance < 0.12) return oneOf(`${key} ende`, ['loebende', 'afventer', 'i-bero', 'udgaaet']);
  return ROAD[Math.min(ROAD.length - 1, Math.floor(share * (1 + chance * ROAD.length)))] ?? ROAD[0];
}

function fremdriftOf(noegle: string): Fremdrift | null {
  if (chanceOf(`${noegle} fremdrift`) >= SHARES.status.fremdrift) return null;
  const chance = chanceOf(`${noegle} hvordan`);
  return chance < SHARES.status.forsinket ? 'forsinket' : chance < SHARES.status.forsinket + SHARES.status.risiko ? 'risiko' : 'foelger-planen';
}

/** When something is to come, in the year of the status or the next. */
function periodeOfEntry(noegle: string, year: number): Periode | null {
  if (chanceOf(`${noegle} periode`) >= SHARES.status.periode) return null;
  const ordlyd = oneOf(`${noegle} ordlyd`, [`${year}`, `2. halvår ${year}`, `1. halvår ${year + 1}`, `efteråret ${year}`]);
  return periodeOf(ordlyd, oneOf(`${noegle} om`, ['forberedes', 'igangsaettes', 'gennemfoeres']));
}

function entry(plan: number, at: number, of: number, today: Dato): GrownStatus {
  const noegle = `${planKey(plan)}/status/${at}`;
  const chance = chanceOf(noegle);
  const behind = Math.floor(((of - 1 - at) / of) * DAYS_BACK + chanceOf(`${planKey(plan)} rytme`) * (DAYS_BACK / of));
  const fremdrift = fremdriftOf(noegle);
  const statusPr = daysBefore(today, behind);
  return {
    noegle, plan, specialomraade: isBySpecialomraade(plan) ? SPECIALOMRAADER[(plan + at) % SPECIALOMRAADER.length] ?? null : null,
    statustekst: statustekst(noegle), trin: trinOf(plan, (at + 1) / of), fremdrift, periode: periodeOfEntry(noegle, Number(statusPr.slice(0, 4))), indsats: null,
    behov: fremdrift === 'forsinket' || fremdrift === 'risiko' ? behovTekst(noegle) : null, statusPr, uaendret: at > 0 && chance > 0.9,
  };
}

/** The entries of all plans, the older before the newer: the lists' ids rise with time. */
export function* grownStatus(sizes: GrowSizes, today: Dato): Generator<GrownStatus> {
  const counts = countsOf(sizes);
  const usual = Math.max(...counts.filter((_, plan) => plan !== LONG_PLAN), 1);
  const long = counts[LONG_PLAN] ?? 0;
  for (let round = 0; round < usual; round += 1) {
    for (let at = Math.floor((long * round) / usual); at < Math.floor((long * (round + 1)) / usual); at += 1) yield entry(LONG_PLAN, at, long, today);
    for (const [plan, count] of counts.entries()) if (plan !== LONG_PLAN && round < count) yield entry(plan, round, count, today);
  }
}
