import type { Dato } from '../../domain/dato';
import type { Overblik } from '../../domain/overblik/overblik';
import { orderStrategier } from '../../domain/strategi/order-strategier';
import { runningStrategi } from '../../domain/strategi/running-strategi';
import type { Strategi } from '../../domain/strategi/strategi';
import type { View } from './address';

export { orderStrategier };

/** The strategy to show: the chosen one, else that of the opened plan or Omraade, else that of the Omraade asked for, else the one that runs today, else the newest. */
export function chooseStrategi(overblik: Overblik, view: View, today: Dato): Strategi | null {
  const plan = overblik.handleplaner.find(({ id }) => id === view.handleplanId);
  const omraadeOf = (omraadeId: number | null) => overblik.omraader.find(({ id }) => id === omraadeId);
  const wanted = [view.strategiId, plan?.strategiId, omraadeOf(view.omraadeId)?.strategiId, omraadeOf(view.udvalg.omraadeId)?.strategiId];
  const ordered = orderStrategier(overblik.strategier);
  const named = wanted.flatMap((wish) => ordered.find(({ id }) => id === wish) ?? []);
  return named[0] ?? runningStrategi(overblik.strategier, today);
}
