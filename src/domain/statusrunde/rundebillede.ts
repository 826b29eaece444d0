import type { Dato, Tidspunkt } from '../dato';
import type { Fremdrift } from '../status/fremdrift';
import type { Trin } from '../status/trin';
import type { Rundedel } from './round-completeness';

/** One part as it stood when the round was closed. */
export interface FrossenDel extends Rundedel {
  readonly trin: Trin | null;
  readonly fremdrift: Fremdrift | null;
  readonly statusPr: Dato | null;
  /** The entry it shows; null: nobody has ever said anything. */
  readonly statusopdateringId: number | null;
}

/** A statusrunde as it stood when it was closed: never changed after, whatever is registered later. */
export interface Rundebillede {
  readonly rundeId: number;
  readonly lukket: Tidspunkt;
  readonly dele: readonly FrossenDel[];
}
