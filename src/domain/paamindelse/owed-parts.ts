import type { Dato, Tidspunkt } from '../dato';
import { oncePer } from '../once-per';
import type { OverblikIndex } from '../overblik/index-overblik';
import type { Ansvarsdel } from '../overblik/people-of-ansvar';
import { owedDele } from '../overblik/silent-plans';
import { type PartStatus, partStatusOf } from '../status/part-status';
import type { Planstatus } from '../status/planstatus';
import { isFinished } from '../status/trin';
import type { Handleplan } from '../strategi/handleplan';
import { hasStrategiEnded } from '../strategi/has-strategi-ended';
import { remember } from '../remember';
import type { Indmelding } from './indmelding';

/** A part of a plan that owes a status, with what was last said of it. */
export interface SkyldigDel {
  readonly handleplan: Handleplan;
  readonly del: Ansvarsdel;
  readonly status: PartStatus;
  /** When somebody last answered for it (UTC): for the part itself or the whole plan; null: never. */
  readonly svaret: Tidspunkt | null;
  /** Nothing more is owed: the part or the whole plan is finished. */
  readonly afsluttet: boolean;
}

/** One part of a plan as a key. */
export function delKey(handleplanId: number, specialomraadeId: number | null): string {
  return `${handleplanId}:${specialomraadeId ?? ''}`;
}

/** When each part of each plan was last answered by an entry. */
export const newestIndmeldinger: (indmeldinger: readonly Indmelding[]) => ReadonlyMap<string, Tidspunkt> = oncePer((indmeldinger) => {
  const newest = new Map<string, Tidspunkt>();
  for (const { handleplanId, specialomraadeId, oprettet } of indmeldinger) {
    if (handleplanId === null) continue;
    const key = delKey(handleplanId, specialomraadeId);
    const known = newest.get(key);
    if (known === undefined || oprettet > known) newest.set(key, oprettet);
  }
  return newest;
});

/** When somebody last spoke for a part: about itself or about the whole. */
function lastAnswer(handleplanId: number, specialomraadeId: number | null, rows: readonly Planstatus[], newest: ReadonlyMap<string, Tidspunkt>): Tidspunkt | null {
  let last = newest.get(delKey(handleplanId, null)) ?? '';
  const own = newest.get(delKey(handleplanId, specialomraadeId)) ?? '';
  if (own > last) last = own;
  for (const row of rows) if ((row.specialomraadeId === null || row.specialomraadeId === specialomraadeId) && row.oprettet > last) last = row.oprettet;
  return last === '' ? null : last;
}

function partsOfPlan(handleplan: Handleplan, index: OverblikIndex, newest: ReadonlyMap<string, Tidspunkt>): readonly SkyldigDel[] {
  const rows = index.planstatus(handleplan.id);
  const wholeFinished = isFinished(partStatusOf(handleplan, null, rows).trin);
  return owedDele(handleplan.id, index).map((del) => {
    const status = partStatusOf(handleplan, del.specialomraadeId, rows);
    const svaret = lastAnswer(handleplan.id, del.specialomraadeId, rows, newest);
    return { handleplan, del, status, svaret, afsluttet: wholeFinished || isFinished(status.trin) };
  });
}

/** The parts of each strategy: the same lists give the same on every day, and a preview looks at many. */
const partsIn = oncePer((index: OverblikIndex) => oncePer((indmeldinger: readonly Indmelding[]) => remember((strategiId: number) => {
  const newest = newestIndmeldinger(indmeldinger);
  const dele = [...index.handleplaner.values()].filter((plan) => plan.strategiId === strategiId).flatMap((handleplan) => partsOfPlan(handleplan, index, newest));
  return { dele, skyldige: dele.filter(({ afsluttet }) => !afsluttet) };
})));

function hasEnded(strategiId: number, { strategier }: OverblikIndex, today: Dato): boolean {
  const strategi = strategier.get(strategiId);
  return strategi === undefined || hasStrategiEnded(strategi, today);
}

/**
 * Every part of a strategy's plans that an ansvarlig answers for, finished ones too. None once the strategy has ended.
 * A status for the whole answers for its specialområder; one specialområde's answers only for itself.
 */
export function partsOfStrategi(strategiId: number, index: OverblikIndex, indmeldinger: readonly Indmelding[], today: Dato): readonly SkyldigDel[] {
  return hasEnded(strategiId, index, today) ? [] : partsIn(index)(indmeldinger)(strategiId).dele;
}

/** The parts that owe a status: those that are not finished. */
export function owedParts(strategiId: number, index: OverblikIndex, indmeldinger: readonly Indmelding[], today: Dato): readonly SkyldigDel[] {
  return hasEnded(strategiId, index, today) ? [] : partsIn(index)(indmeldinger)(strategiId).skyldige;
}
