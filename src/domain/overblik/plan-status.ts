import type { Dato } from '../dato';
import type { Periode } from '../periode/periode';
import { isNewer } from '../status/newest-planstatus';
import { FREMDRIFT, type Fremdrift } from '../status/fremdrift';
import type { Planstatus } from '../status/planstatus';
import type { Trin } from '../status/trin';
import type { Handleplan } from '../strategi/handleplan';
import type { OverblikIndex } from './index-overblik';
import { peopleOfAnsvar } from './people-of-ansvar';

/** In how many specialområder a plan has this trin; null: a status in words only. */
export interface Trinsum {
  readonly trin: Trin | null;
  readonly antal: number;
}

/** The most worrying fremdrift that somebody has given, and in how many specialområder. */
export interface Fremdriftsum {
  readonly fremdrift: Fremdrift;
  readonly antal: number;
}

/**
 * How a whole plan stands. `dele`: nobody has spoken for the whole, so the specialområder are counted
 * ("er i gang i 5 af 8"), and no trin is made up for the plan.
 */
export type PlanStatus =
  | { readonly kind: 'tavs' }
  | { readonly kind: 'hele'; readonly status: Planstatus }
  | { readonly kind: 'dele'; readonly summer: readonly Trinsum[]; readonly fremdrift: Fremdriftsum | null; readonly antal: number; readonly af: number; readonly newest: Planstatus };

function newestOf(rows: readonly Planstatus[]): Planstatus | undefined {
  return rows.reduce<Planstatus | undefined>((newest, row) => (newest === undefined || isNewer(row, newest) ? row : newest), undefined);
}

/** The newest row of each part that has been answered: by specialområde, null for the whole. */
export function newestByDel(rows: readonly Planstatus[]): ReadonlyMap<number | null, Planstatus> {
  const newest = new Map<number | null, Planstatus>();
  for (const row of rows) {
    const before = newest.get(row.specialomraadeId);
    if (before === undefined || isNewer(row, before)) newest.set(row.specialomraadeId, row);
  }
  return newest;
}

/** How many answers give each trin, the most frequent first. */
export function sumTrin(rows: readonly Planstatus[]): readonly Trinsum[] {
  const counts = new Map<Trin | null, number>();
  for (const row of rows) counts.set(row.trin, (counts.get(row.trin) ?? 0) + 1);
  return [...counts].map(([trin, antal]) => ({ trin, antal })).sort((one, other) => other.antal - one.antal);
}

/** The most worrying fremdrift among answers, and how many give it; null: nobody has judged. */
export function worstFremdrift(rows: readonly Planstatus[]): Fremdriftsum | null {
  const fremdrift = FREMDRIFT.findLast((candidate) => rows.some((row) => row.fremdrift === candidate));
  return fremdrift === undefined ? null : { fremdrift, antal: rows.filter((row) => row.fremdrift === fremdrift).length };
}

/** The specialområder that a plan concerns: those its Ansvar names, and those that have answered anyway. */
export function specialomraaderOfPlan(handleplanId: number, index: OverblikIndex): ReadonlySet<number> {
  const owed = index.ansvar(handleplanId).flatMap((ansvar) => peopleOfAnsvar(ansvar, index).map((del) => del.specialomraadeId));
  const answered = index.planstatus(handleplanId).map((row) => row.specialomraadeId);
  return new Set([...owed, ...answered].filter((id) => id !== null));
}

/** The status of the whole plan, or the honest sum of its parts. */
export function planStatusOf(handleplanId: number, index: OverblikIndex): PlanStatus {
  const byDel = newestByDel(index.planstatus(handleplanId));
  const whole = byDel.get(null);
  if (whole !== undefined) return { kind: 'hele', status: whole };
  const dele = [...byDel.values()];
  const newest = newestOf(dele);
  if (newest === undefined) return { kind: 'tavs' };
  return { kind: 'dele', summer: sumTrin(dele), fremdrift: worstFremdrift(dele), antal: dele.length, af: specialomraaderOfPlan(handleplanId, index).size, newest };
}

/** The day of the newest status of a plan, whoever gave it; null when nobody has. */
export function newestStatusPr(status: PlanStatus): Dato | null {
  if (status.kind === 'tavs') return null;
  return status.kind === 'hele' ? status.status.statusPr : status.newest.statusPr;
}

/** The fremdrift that counts for a plan: what was said of the whole, else the most worrying of its parts. */
export function fremdriftOf(status: PlanStatus): Fremdrift | null {
  if (status.kind === 'tavs') return null;
  return status.kind === 'hele' ? status.status.fremdrift : (status.fremdrift?.fremdrift ?? null);
}

/** The periode that counts for a plan: the newest status' own, else the strategy's. */
export function periodeOf(handleplan: Handleplan, status: PlanStatus): Periode | null {
  const said = status.kind === 'hele' ? status.status.periode : null;
  return said ?? handleplan.periode;
}
