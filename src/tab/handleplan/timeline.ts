import type { Aendring } from '../../domain/aendring/aendring';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Statusopdatering } from '../../domain/status/statusopdatering';

/** What happened to a plan: somebody said something about it, or changed it. */
export type Haendelse = { readonly kind: 'status'; readonly entry: Statusopdatering; readonly place: number } | { readonly kind: 'aendring'; readonly aendring: Aendring };

/** The day under which it stands: a status counts from the day it is true of. */
function dayOf(haendelse: Haendelse): string {
  return haendelse.kind === 'status' ? haendelse.entry.statusPr : datoInCopenhagen(new Date(haendelse.aendring.oprettet));
}

function momentOf(haendelse: Haendelse): string {
  return haendelse.kind === 'status' ? haendelse.entry.oprettet : haendelse.aendring.oprettet;
}

/**
 * Statuses and changes in one row, newest first; `place` is the entry's among the statuses. The statuses keep their own order.
 * While older statuses are still to be read (`whole` false), changes from before the last one wait for them.
 */
export function createTimeline(entries: readonly Statusopdatering[], aendringer: readonly Aendring[], whole: boolean): readonly Haendelse[] {
  const statuses: readonly Haendelse[] = entries.map((entry, place) => ({ kind: 'status', entry, place }));
  const changes = aendringer.map((aendring): Haendelse => ({ kind: 'aendring', aendring })).sort(newestFirst);
  const timeline: Haendelse[] = [];
  let next = 0;
  for (const status of statuses) {
    while (next < changes.length && newestFirst(changes[next] ?? status, status) < 0) timeline.push(...changes.slice(next, ++next));
    timeline.push(status);
  }
  return whole ? [...timeline, ...changes.slice(next)] : timeline;
}

function newestFirst(one: Haendelse, other: Haendelse): number {
  return dayOf(other).localeCompare(dayOf(one)) || momentOf(other).localeCompare(momentOf(one));
}
