import type { Dato } from '../dato';
import { freshnessOf } from '../freshness/freshness';
import { isFinished } from '../status/trin';
import type { Handleplan } from '../strategi/handleplan';
import { hasStrategiEnded } from '../strategi/has-strategi-ended';
import { groupByOmraade, inTreeOrder } from './group-by-omraade';
import type { OverblikIndex } from './index-overblik';
import { type Ansvarsdel, peopleOfAnsvar } from './people-of-ansvar';
import { newestByDel, newestStatusPr, planStatusOf } from './plan-status';

/** A part of a plan about which nobody has said anything, or not for long. */
export interface TavsDel {
  readonly handleplan: Handleplan;
  /** Who owes the answer; null when the plan has no ansvarlig at all. */
  readonly del: Ansvarsdel | null;
  /** The day of the last status; null: there never was one. */
  readonly sidst: Dato | null;
  /** Nobody who still works here is behind the part. */
  readonly udenPersoner: boolean;
}

/** What one aktør owes. `aktoerId` is null for plans without an ansvarlig. */
export interface TavsAktoer {
  readonly aktoerId: number | null;
  readonly dele: readonly TavsDel[];
}

/** The parts of a plan that owe an answer; medvirkende owe none. One part a (aktør, specialområde). */
export function owedDele(handleplanId: number, index: OverblikIndex): readonly Ansvarsdel[] {
  const owed = index.ansvar(handleplanId).filter((ansvar) => ansvar.rolle === 'ansvarlig').flatMap((ansvar) => peopleOfAnsvar(ansvar, index));
  return [...new Map(owed.map((del) => [`${del.aktoerId}-${del.specialomraadeId ?? ''}`, del])).values()];
}

function toTavsDel(handleplan: Handleplan, del: Ansvarsdel | null, sidst: Dato | null, index: OverblikIndex): TavsDel {
  const present = del?.personIds.filter((id) => index.personer.get(id)?.aktiv === true) ?? [];
  return { handleplan, del, sidst, udenPersoner: present.length === 0 };
}

/** The day of the newest status that answers for a part: its own or the whole plan's; without an ansvarlig, anybody's. */
function answeredOn(handleplanId: number, del: Ansvarsdel | null, index: OverblikIndex): Dato | null {
  if (del === null) return newestStatusPr(planStatusOf(handleplanId, index));
  const byDel = newestByDel(index.planstatus(handleplanId));
  const days = [byDel.get(null), byDel.get(del.specialomraadeId)].flatMap((row) => (row === undefined ? [] : [row.statusPr]));
  return days.sort().at(-1) ?? null;
}

/** Whether nothing more is owed: the plan, or this part of it, is finished. */
function isFinishedDel(handleplanId: number, del: Ansvarsdel | null, index: OverblikIndex): boolean {
  const byDel = newestByDel(index.planstatus(handleplanId));
  return [null, del?.specialomraadeId ?? null].some((part) => isFinished(byDel.get(part)?.trin ?? null));
}

/**
 * The silent parts of one plan on a day. A status for the whole plan answers for its parts;
 * a specialområde's own answers only for itself. A finished plan or part owes nothing more, nor does any plan of a strategy that has ended.
 */
export function silentDele(handleplan: Handleplan, index: OverblikIndex, today: Dato): readonly TavsDel[] {
  const strategi = index.strategier.get(handleplan.strategiId);
  if (strategi !== undefined && hasStrategiEnded(strategi, today)) return [];
  const owed = owedDele(handleplan.id, index);
  const candidates = owed.length === 0 ? [null] : owed;
  return candidates
    .filter((del) => !isFinishedDel(handleplan.id, del, index))
    .map((del) => toTavsDel(handleplan, del, answeredOn(handleplan.id, del, index), index))
    .filter((tavs) => freshnessOf(tavs.sidst, today).state !== 'fresh');
}

/**
 * Who has said nothing about a strategy's plans, by aktør: the one that owes most first,
 * plans without an ansvarlig last. Never-said comes before said-long-ago, then the strategy's own order.
 */
export function findSilent(strategiId: number, index: OverblikIndex, today: Dato): readonly TavsAktoer[] {
  const plans = inTreeOrder(groupByOmraade({ omraader: [...index.omraader.values()], handleplaner: [...index.handleplaner.values()] }, strategiId));
  const byAktoer = new Map<number | null, TavsDel[]>();
  for (const tavs of plans.flatMap((plan) => silentDele(plan, index, today))) {
    const aktoerId = tavs.del?.aktoerId ?? null;
    byAktoer.set(aktoerId, [...(byAktoer.get(aktoerId) ?? []), tavs]);
  }
  return [...byAktoer]
    .map(([aktoerId, dele]) => ({ aktoerId, dele: [...dele.filter((del) => del.sidst === null), ...dele.filter((del) => del.sidst !== null)] }))
    .sort((one, other) => Number(one.aktoerId === null) - Number(other.aktoerId === null) || other.dele.length - one.dele.length);
}
