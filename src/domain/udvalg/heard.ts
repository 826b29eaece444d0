import type { Dato } from '../dato';
import type { OverblikIndex } from '../overblik/index-overblik';
import { fremdriftOf, newestByDel, newestStatusPr, type PlanStatus, planStatusOf } from '../overblik/plan-status';
import type { Planstatus } from '../status/planstatus';
import { isFinished, type Trin } from '../status/trin';
import type { Fremdriftsvalg, Statusvalg, Udvalg } from './udvalg';

/** What has been heard about a plan, or about one part of it, in the words in which one may ask for it. */
export interface Heard {
  /** Several where the specialområder differ, the most frequent first. */
  readonly status: readonly [Statusvalg, ...Statusvalg[]];
  readonly fremdrift: Fremdriftsvalg;
  /** The day of the newest status; null: silence. */
  readonly sidst: Dato | null;
  readonly harBehov: boolean;
  readonly finished: boolean;
}

function inWordsOf(trin: Trin | null): Statusvalg {
  return trin ?? 'i-ord';
}

function statusvalgOf(status: PlanStatus): readonly [Statusvalg, ...Statusvalg[]] {
  if (status.kind === 'tavs') return ['ingen'];
  if (status.kind === 'hele') return [inWordsOf(status.status.trin)];
  const [first, ...rest] = status.summer.map(({ trin }) => inWordsOf(trin));
  return [first ?? 'ingen', ...rest];
}

function heardOfPlan(handleplanId: number, index: OverblikIndex): Heard {
  const status = planStatusOf(handleplanId, index);
  const valg = statusvalgOf(status);
  return {
    status: valg,
    fremdrift: fremdriftOf(status) ?? 'ikke-vurderet',
    sidst: newestStatusPr(status),
    harBehov: [...newestByDel(index.planstatus(handleplanId)).values()].some((row) => row.harBehov),
    finished: valg.every((trin) => trin === 'gennemfoert' || trin === 'udgaaet'),
  };
}

/** What a part has said itself, else what was said of the whole. */
function heardOfPart(handleplanId: number, part: number | null, index: OverblikIndex): Heard {
  const byDel = newestByDel(index.planstatus(handleplanId));
  const row: Planstatus | undefined = byDel.get(part) ?? byDel.get(null);
  if (row === undefined) return { status: ['ingen'], fremdrift: 'ikke-vurderet', sidst: null, harBehov: false, finished: false };
  return { status: [inWordsOf(row.trin)], fremdrift: row.fremdrift ?? 'ikke-vurderet', sidst: row.statusPr, harBehov: row.harBehov, finished: isFinished(row.trin) };
}

/** What has been heard about a plan by whoever asks for all of it, for one specialområde, or for the part that is everybody's. */
export function heardOf(handleplanId: number, specialomraade: Udvalg['specialomraade'], index: OverblikIndex): Heard {
  if (specialomraade === null) return heardOfPlan(handleplanId, index);
  return heardOfPart(handleplanId, specialomraade === 'faelles' ? null : specialomraade, index);
}
