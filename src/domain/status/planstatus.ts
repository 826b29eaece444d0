import type { Dato, Tidspunkt } from '../dato';
import type { Periode } from '../periode/periode';
import type { Fremdrift } from './fremdrift';
import type { Trin } from './trin';

/** The newest status of one handleplan, for one specialområde or the whole: a projection of the entries. */
export interface Planstatus {
  readonly id: number;
  readonly handleplanId: number;
  readonly specialomraadeId: number | null;
  /** The entry it shows. */
  readonly statusopdateringId: number;
  readonly trin: Trin | null;
  readonly fremdrift: Fremdrift | null;
  readonly periode: Periode | null;
  readonly statusPr: Dato;
  /** When the entry was written (UTC). */
  readonly oprettet: Tidspunkt;
  readonly forfatterId: number;
  readonly harBehov: boolean;
}
