import { compareDanish } from '../danish-alphabet';

/** Orders what carries a place and perhaps a number: by `orden`, then 1-A, 1-B, 10-A in the Danish alphabet, unnumbered last. */
export interface Ordered {
  readonly id: number;
  readonly orden: number;
  readonly nummer: string | null;
  readonly titel: string;
}

function compareNumre(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareDanish(one, other);
}

/** A total order: two different records are never equal. */
export function compareOrdered(one: Ordered, other: Ordered): number {
  return one.orden - other.orden || compareNumre(one.nummer, other.nummer) || compareDanish(one.titel, other.titel) || one.id - other.id;
}
