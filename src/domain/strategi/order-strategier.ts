import type { Strategi } from './strategi';

/** Strategies in the order of the switcher: the newest first. */
export function orderStrategier(strategier: readonly Strategi[]): readonly Strategi[] {
  return [...strategier].sort((one, other) => (other.fra ?? '').localeCompare(one.fra ?? '') || one.id - other.id);
}
