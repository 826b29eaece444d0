import { newestStatus } from './newest-status';
import type { Statusopdatering } from './statusopdatering';

/** The newest entry about each Omraade, and about the strategi itself (null). Entries about handleplaner count for nothing here. */
export function newestByOmraade(entries: readonly Statusopdatering[]): ReadonlyMap<number | null, Statusopdatering> {
  const newest = new Map<number | null, Statusopdatering>();
  for (const entry of entries.filter(({ handleplanId }) => handleplanId === null)) {
    const before = newest.get(entry.omraadeId);
    newest.set(entry.omraadeId, newestStatus(before === undefined ? [entry] : [before, entry]) ?? entry);
  }
  return newest;
}
