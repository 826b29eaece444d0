import type { Fremdrift } from './fremdrift';
import type { Statusindhold } from './statusopdatering';
import type { Trin } from './trin';

/** An entry while somebody writes it: texts as typed, not read yet. */
export interface Statusfelter {
  readonly statustekst: string;
  readonly trin: Trin | null;
  readonly fremdrift: Fremdrift | null;
  /** The wording; becomes a Periode when it can be read. */
  readonly periode: string;
  readonly indsats: string;
  readonly behov: string;
  /** `YYYY-MM-DD`, or whatever a date field holds half-way. */
  readonly statusPr: string;
}
export type Statusfelt = keyof Statusfelter;

/** The fields in the order in which they stand on the screen. */
export const STATUSFELTER = ['statustekst', 'trin', 'fremdrift', 'behov', 'periode', 'indsats', 'statusPr'] as const satisfies readonly Statusfelt[];

/** The fields of free text; each may hold what must never be saved. */
export const TEKSTFELTER = ['statustekst', 'behov', 'periode', 'indsats'] as const satisfies readonly Statusfelt[];
export type Tekstfelt = (typeof TEKSTFELTER)[number];

/** What an entry said, laid back into the fields. */
export function felterOf(indhold: Statusindhold): Statusfelter {
  return {
    statustekst: indhold.statustekst,
    trin: indhold.trin,
    fremdrift: indhold.fremdrift,
    periode: indhold.periode?.ordlyd ?? '',
    indsats: indhold.indsats ?? '',
    behov: indhold.behov ?? '',
    statusPr: indhold.statusPr,
  };
}
