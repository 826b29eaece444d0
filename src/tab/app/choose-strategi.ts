import type { Dato } from '../../domain/dato';
import type { Overblik } from '../../domain/overblik/overblik';
import type { Strategi } from '../../domain/strategi/strategi';
import type { View } from './address';

function isCurrent({ fra, til }: Strategi, today: Dato): boolean {
  return (fra === null || fra <= today) && (til === null || today <= til);
}

/** Strategies in the order of the switcher: the newest first. */
export function orderStrategier(strategier: readonly Strategi[]): readonly Strategi[] {
  return [...strategier].sort((one, other) => (other.fra ?? '').localeCompare(one.fra ?? '') || one.id - other.id);
}

/** The strategy to show: the chosen one, else that of the opened plan, else the one that runs today, else the newest. */
export function chooseStrategi(overblik: Overblik, view: View, today: Dato): Strategi | null {
  const opened = overblik.handleplaner.find((plan) => plan.id === view.handleplanId);
  const wanted = [view.strategiId, opened?.strategiId];
  const ordered = orderStrategier(overblik.strategier);
  return ordered.find((strategi) => strategi.id === wanted[0]) ?? ordered.find((strategi) => strategi.id === wanted[1]) ?? ordered.find((strategi) => isCurrent(strategi, today)) ?? ordered[0] ?? null;
}
