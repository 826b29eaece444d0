import type { Dato } from '../dato';
import { daysBetween } from '../freshness/days-between';
import type { Freshness } from '../freshness/freshness';
import type { Periode } from '../periode/periode';
import { isFinished, type Trin } from '../status/trin';
import { hasStrategiEnded } from '../strategi/has-strategi-ended';
import type { Due } from './min-indsats';
import { hasPeriodePassed } from '../status/has-periode-passed';

/** A periode that ends within a month is worth looking at now. */
export const SOON_DAYS = 31;

interface Situation {
  readonly trin: Trin | null;
  readonly periode: Periode | null;
  readonly freshness: Freshness;
  /** The last day of the plan's strategy, or null: open. */
  readonly strategiEnd: Dato | null;
}

function endsSoon({ trin, periode }: Situation, today: Dato): boolean {
  if (periode === null || trin === 'loebende') return false;
  const daysLeft = daysBetween(today, periode.til);
  return daysLeft >= 0 && daysLeft <= SOON_DAYS;
}

/** What a plan waits for on a day: the most pressing of what is true of it. */
export function dueOf(situation: Situation, today: Dato): Due {
  if (isFinished(situation.trin)) return 'finished';
  if (hasStrategiEnded({ til: situation.strategiEnd }, today)) return 'strategi-ended';
  if (hasPeriodePassed(situation.periode, situation.trin, today)) return 'periode-passed';
  return endsSoon(situation, today) ? 'periode-ends-soon' : situation.freshness.state;
}
