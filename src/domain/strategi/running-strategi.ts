import type { Dato } from '../dato';
import { orderStrategier } from './order-strategier';
import type { Strategi } from './strategi';

/** The strategy to show when nobody names one: the newest that runs today, else the newest; null: there are none. */
export function runningStrategi(strategier: readonly Strategi[], today: Dato): Strategi | null {
  const ordered = orderStrategier(strategier);
  return ordered.find(({ fra, til }) => (fra === null || fra <= today) && (til === null || today <= til)) ?? ordered[0] ?? null;
}
