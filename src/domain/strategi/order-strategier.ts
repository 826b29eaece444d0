import type { Strategi } from './strategi';

/** ISO days, compared as what they are: an alphabet of people takes a browser milliseconds to set up. */
function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Strategies in the order of the switcher: the newest first. */
export function orderStrategier(strategier: readonly Strategi[]): readonly Strategi[] {
  return [...strategier].sort((one, other) => compareDays(other.fra ?? '', one.fra ?? '') || one.id - other.id);
}
