import type { Dato } from '../dato';
import { daysBetween } from '../freshness/days-between';
import type { Strategi } from './strategi';

/** The last report on a strategy comes in the year after its end; then nobody is asked any more. */
export const REPORT_DAYS = 366;

/** Whether a strategy is over and reported on, so that no status is owed any more. One without an end never is. */
export function hasStrategiEnded({ til }: Pick<Strategi, 'til'>, today: Dato): boolean {
  return til !== null && daysBetween(til, today) > REPORT_DAYS;
}
