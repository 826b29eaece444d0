import type { Periode } from '../periode/periode';
import type { Fase } from './fase';

/** Whether the action is chosen already, or only proposed and still to be prioritised. */
export const TILSAGN = ['foreslaaet', 'udpeget'] as const;
export type Tilsagn = (typeof TILSAGN)[number];

/** The action of a strategy as the overview has it: a number (`1-A`) or none, a title, under any Omraade. */
export interface Handleplan {
  readonly id: number;
  readonly strategiId: number;
  readonly omraadeId: number;
  readonly nummer: string | null;
  /** Short name for lists, at most 255 characters. */
  readonly titel: string;
  /** A deadline or only an expected start, as the strategy has it; null when it says nothing. */
  readonly periode: Periode | null;
  readonly tilsagn: Tilsagn | null;
  readonly relevantForMed: boolean;
  readonly fase: Fase | null;
  /** Plans with the same key share one status cell ("gælder begge?"); null for a plan of its own. */
  readonly faellesCelle: string | null;
  readonly orden: number;
}

/** The whole of it, as it is edited. */
export interface Handleplanpost extends Handleplan {
  readonly noegle: string;
  /** The whole text, or null where the title says it all. */
  readonly tekst: string | null;
}
