/** What kind of actor: decides who answers and how the answer counts. */
export const AKTOERTYPER = ['administration', 'specialomraade', 'specialomraaderne', 'arbejdsgruppe', 'styregruppe', 'ledere', 'ekstern'] as const;
export type Aktoertype = (typeof AKTOERTYPER)[number];

/** An actor with its people. `specialomraaderne` stands for all specialområder at once. */
export interface Aktoer {
  readonly id: number;
  readonly noegle: string;
  readonly navn: string;
  readonly type: Aktoertype;
  /** Other spellings a document may use. */
  readonly kaldes: readonly string[];
  /** Site user ids. */
  readonly personIds: readonly number[];
  readonly stedfortraederIds: readonly number[];
  readonly lederIds: readonly number[];
  /** First and last year in which it existed; null: open. */
  readonly fraAar: number | null;
  readonly tilAar: number | null;
  /** Where an external aktør without accounts is written to; absent or null: nowhere. */
  readonly mail?: string | null;
}
