import type { Aktoer } from '../aktoer/aktoer';
import { existedDuring } from '../mine/existed-during';
import type { OverblikIndex } from '../overblik/index-overblik';
import { type Ansvarsdel, peopleOfAnsvar } from '../overblik/people-of-ansvar';
import { newestByDel } from '../overblik/plan-status';
import { strategiTree } from '../overblik/strategi-tree';
import { isFinished } from '../status/trin';
import type { Ansvar } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';

/** Why nobody stands behind a part of a plan. */
export const MANGELGRUNDE = [
  'ingen-ansvarlig', // the plan names nobody as ansvarlig
  'aktoer-slettet', // the aktør is no longer in the lists
  'aktoer-ophoert', // the aktør did not exist in the strategy's years
  'ingen-personer', // the aktør has no people, nor has the Ansvar
  'alle-fratraadt', // those named have all left
] as const;
export type Mangelgrund = (typeof MANGELGRUNDE)[number];

/** A part of a plan behind which nobody stands who works here. */
export interface Mangel {
  readonly grund: Mangelgrund;
  /** The Ansvar at fault; null where there is none. */
  readonly ansvarId: number | null;
  /** Who should answer: the aktør, or one specialområde of Specialområderne. */
  readonly aktoerId: number | null;
  /** Those who have left. */
  readonly personIds: readonly number[];
  /** Whether those who have left are named on the Ansvar itself, or are the aktør's. */
  readonly navngivet: boolean;
}

/** A plan of which a part, or the whole, has no living person. */
export interface UdenAnsvarlig {
  readonly handleplan: Handleplan;
  /** Nobody at all is left: no other part of the plan has anybody either. */
  readonly helt: boolean;
  /** At least one. */
  readonly mangler: readonly Mangel[];
}

/** What each ansvarlig part lacks; null where somebody stands behind it. */
type Dele = readonly (Mangel | null)[];

/** An external aktør without accounts is reached by its mail. */
function isReached({ mail }: Aktoer): boolean {
  return typeof mail === 'string' && mail !== '';
}

function delOf(ansvar: Ansvar, del: Ansvarsdel, index: OverblikIndex): Mangel | null {
  if (del.personIds.some((id) => index.personer.get(id)?.aktiv === true)) return null;
  const aktoer = index.aktoerer.get(del.aktoerId);
  if (del.personIds.length === 0 && aktoer !== undefined && isReached(aktoer)) return null;
  return { grund: del.personIds.length === 0 ? 'ingen-personer' : 'alle-fratraadt', ansvarId: ansvar.id, aktoerId: del.aktoerId, personIds: del.personIds, navngivet: del.navngivet };
}

function deleOf(ansvar: Ansvar, handleplan: Handleplan, index: OverblikIndex): Dele {
  const aktoer = index.aktoerer.get(ansvar.aktoerId);
  const strategi = index.strategier.get(handleplan.strategiId);
  const whole = (grund: Mangelgrund): Mangel => ({ grund, ansvarId: ansvar.id, aktoerId: aktoer?.id ?? null, personIds: ansvar.personIds, navngivet: ansvar.personIds.length > 0 });
  if (aktoer === undefined) return [whole('aktoer-slettet')];
  if (strategi !== undefined && !existedDuring(aktoer, strategi)) return [whole('aktoer-ophoert')];
  const dele = peopleOfAnsvar(ansvar, index);
  return dele.length === 0 ? [whole('ingen-personer')] : dele.map((del) => delOf(ansvar, del, index));
}

function check(handleplan: Handleplan, index: OverblikIndex): UdenAnsvarlig | null {
  const ansvarlige = index.ansvar(handleplan.id).filter(({ rolle }) => rolle === 'ansvarlig');
  if (ansvarlige.length === 0) return { handleplan, helt: true, mangler: [{ grund: 'ingen-ansvarlig', ansvarId: null, aktoerId: null, personIds: [], navngivet: false }] };
  const dele = ansvarlige.flatMap((ansvar) => deleOf(ansvar, handleplan, index));
  const mangler = dele.filter((del) => del !== null);
  return mangler.length === 0 ? null : { handleplan, helt: mangler.length === dele.length, mangler };
}

/**
 * The plans of a strategy of which a part has nobody who works here: no ansvarlig at all, an aktør that is gone or did
 * not exist in the strategy's years, no people, or people who have all left. Those without anybody at all come first,
 * else in the strategy's own order. A finished plan needs nobody. Medvirkende and stedfortrædere do not answer for a plan.
 */
export function findUdenAnsvarlig(strategiId: number, index: OverblikIndex): readonly UdenAnsvarlig[] {
  const { plans } = strategiTree(strategiId, index);
  const found = plans.filter((plan) => !isFinished(newestByDel(index.planstatus(plan.id)).get(null)?.trin ?? null)).flatMap((plan) => check(plan, index) ?? []);
  return [...found.filter(({ helt }) => helt), ...found.filter(({ helt }) => !helt)];
}
