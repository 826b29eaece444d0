import type { Dato } from '../dato';
import type { Periode } from './periode';

type Days = Pick<Periode, 'fra' | 'til'>;

/** Orders by what is due first: by the last day, then by the first. No periode comes last. */
export function comparePeriode(a: Days | null, b: Days | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDato(a.til, b.til) || compareDato(a.fra, b.fra);
}

/** Whether the whole periode lies before `dato`. */
export function isOver(periode: Days, dato: Dato): boolean {
  return periode.til < dato;
}

/** Whether `dato` is one of its days; the first and the last are. */
export function containsDato(periode: Days, dato: Dato): boolean {
  return periode.fra <= dato && dato <= periode.til;
}

function compareDato(a: Dato, b: Dato): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
