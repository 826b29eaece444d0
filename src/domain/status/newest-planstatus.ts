import type { Planstatus } from './planstatus';

/**
 * The status of one part among a plan's projections: for one specialområde, or for the whole (null).
 * Should two rows say the same part, the newest (status as of, then entry) counts.
 */
export function newestPlanstatus(rows: readonly Planstatus[], specialomraadeId: number | null): Planstatus | null {
  return rows
    .filter((row) => row.specialomraadeId === specialomraadeId)
    .reduce<Planstatus | null>((newest, row) => (newest === null || isNewer(row, newest) ? row : newest), null);
}

/** Newer by status as of, then entry: the rule by which the projection is overwritten. */
export function isNewer(one: Planstatus, other: Planstatus): boolean {
  if (one.statusPr !== other.statusPr) return one.statusPr > other.statusPr;
  return one.statusopdateringId > other.statusopdateringId;
}
