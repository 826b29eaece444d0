import type { Aktoer } from '../aktoer/aktoer';
import type { Strategi } from '../strategi/strategi';

function yearOf(dato: string | null): number | null {
  return dato === null ? null : Number(dato.slice(0, 4));
}

/**
 * Whether an aktør existed in any of a strategy's years. An open end on either side counts as existing:
 * PS-administrationen (2014–2019) answers for a strategy of 2014–2017, not for one of 2024–2027.
 */
export function existedDuring(aktoer: Aktoer, strategi: Pick<Strategi, 'fra' | 'til'>): boolean {
  const first = yearOf(strategi.fra);
  const last = yearOf(strategi.til);
  const beganTooLate = last !== null && aktoer.fraAar !== null && aktoer.fraAar > last;
  const endedTooEarly = first !== null && aktoer.tilAar !== null && aktoer.tilAar < first;
  return !beganTooLate && !endedTooEarly;
}
