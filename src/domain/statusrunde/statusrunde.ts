import type { Dato, Tidspunkt } from '../dato';

export const RUNDEFORMAAL = ['moede', 'rapport', 'andet'] as const;
export type Rundeformaal = (typeof RUNDEFORMAAL)[number];

/** A collection of status for a strategy: opens, closes, reported as of. */
export interface Statusrunde {
  readonly id: number;
  readonly noegle: string;
  readonly strategiId: number;
  readonly titel: string;
  readonly formaal: Rundeformaal;
  /** The møde it is for; null: none. */
  readonly moedeId: number | null;
  /** The plans it asks about; null: all of the strategy. */
  readonly handleplanIds: readonly number[] | null;
  /** The day the collected status is to be true of. */
  readonly statusPr: Dato;
  readonly aabner: Dato;
  /** Its last day: who answers on it answers in time. May be extended. */
  readonly lukker: Dato;
  /** When it was made (UTC), as SharePoint says. */
  readonly oprettet: Tidspunkt;
  /** When somebody closed it and froze the picture (UTC); null: it has not been closed. */
  readonly lukket: Tidspunkt | null;
}
