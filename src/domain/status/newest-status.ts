import type { Dato, Tidspunkt } from '../dato';

/** What decides which of two entries counts. */
export interface StatusOrder {
  /** The day the status is true of. */
  readonly statusPr: Dato;
  /** When SharePoint stored the entry. */
  readonly oprettet: Tidspunkt;
  /** The entry's id. */
  readonly id: number;
}

/**
 * Negative when `a` is older than `b`, positive when newer, 0 for the same entry.
 * First the day the status is true of: a status written up late about last spring says nothing about today.
 * Then when it was stored. Then the id, because SharePoint keeps whole seconds and gives ids in the order of arrival.
 */
export function compareStatus(a: StatusOrder, b: StatusOrder): number {
  return compareText(a.statusPr, b.statusPr) || compareText(a.oprettet, b.oprettet) || a.id - b.id;
}

/** The entry that is the status; null where there is none. */
export function newestStatus<T extends StatusOrder>(entries: readonly T[]): T | null {
  return entries.reduce<T | null>((newest, entry) => (newest === null || compareStatus(entry, newest) > 0 ? entry : newest), null);
}

/** By character, as ISO days and moments sort; a locale's order would cost more and say the same. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
