import type { Dato } from '../dato';

/** What a periode is about. Null: the source does not say. */
export const PERIODE_OM = ['forberedes', 'igangsaettes', 'gennemfoeres'] as const;
export type PeriodeOm = (typeof PERIODE_OM)[number];

/** An interval with its original wording. `fra` and `til` are both included; never a day somebody made up. */
export interface Periode {
  readonly fra: Dato;
  readonly til: Dato;
  /** The words of the source: "efteråret 2015", "ultimo 2015", "2025–2027". */
  readonly ordlyd: string;
  readonly om: PeriodeOm | null;
}
