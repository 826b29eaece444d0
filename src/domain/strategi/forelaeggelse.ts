import type { Periode } from '../periode/periode';

/** The bodies a handleplan can go before. */
export const ORGANER = ['omraadeledermoede', 'hmu', 'kontaktforum', 'psu', 'regionsraadet', 'lmu'] as const;
export type Organ = (typeof ORGANER)[number];

export const FORMAAL = ['orientering', 'droeftelse', 'beslutning'] as const;
export type Formaal = (typeof FORMAAL)[number];

/** A handleplan before a body, in a periode. */
export interface Forelaeggelse {
  readonly id: number;
  readonly noegle: string;
  readonly handleplanId: number;
  readonly organ: Organ;
  /** Null where the source does not say what for. */
  readonly formaal: Formaal | null;
  readonly periode: Periode | null;
}
