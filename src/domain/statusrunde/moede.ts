import type { Dato } from '../dato';
import type { Organ } from '../strategi/forelaeggelse';

/** A meeting of a body, for which status is wanted. */
export interface Moede {
  readonly id: number;
  readonly noegle: string;
  readonly organ: Organ;
  readonly titel: string;
  readonly dato: Dato;
  /** The strategies it takes up; null: all that live. */
  readonly strategiIds: readonly number[] | null;
}
