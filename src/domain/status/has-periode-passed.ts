import type { Dato } from '../dato';
import type { Periode } from '../periode/periode';
import { isFinished, type Trin } from './trin';

const BEGUN: readonly (Trin | null)[] = ['igangsaettes', 'i-gang', 'gennemfoeres'];
const RUNNING: readonly (Trin | null)[] = ['i-gang', 'gennemfoeres'];

/** Whether what the periode was about has come true: a plan that runs need no longer be started. */
function isFulfilled(periode: Periode, trin: Trin | null): boolean {
  if (periode.om === 'forberedes') return BEGUN.includes(trin);
  return periode.om === 'igangsaettes' && RUNNING.includes(trin);
}

/**
 * Whether a plan's periode has ended with something still owed. Its last day is still within it.
 * *Løbende* is never overdue, nor is a plan that is finished.
 */
export function hasPeriodePassed(periode: Periode | null, trin: Trin | null, today: Dato): boolean {
  if (periode === null || isFinished(trin) || trin === 'loebende') return false;
  return periode.til < today && !isFulfilled(periode, trin);
}
