import { momentOf } from '../kalender/danish-time';
import type { Indmelding } from './indmelding';
import { delKey, newestIndmeldinger } from './owed-parts';
import type { Paamindelse } from './paamindelse';

/** Tells of a reminder of the log how many of its parts somebody has answered since it went out: for the part itself or the whole plan. */
export function createAnsweredCount(indmeldinger: readonly Indmelding[]): (row: Pick<Paamindelse, 'dato' | 'sendt' | 'dele'>) => number {
  const newest = newestIndmeldinger(indmeldinger);
  return ({ dato, sendt, dele }) => {
    const since = sendt ?? momentOf(dato, 0);
    return dele.filter(({ handleplanId, specialomraadeId }) => [specialomraadeId, null].some((part) => (newest.get(delKey(handleplanId, part)) ?? '') >= since)).length;
  };
}
