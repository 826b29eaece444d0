/**
 * How far a handleplan is. No trin at all (null) is silence, which is not `ikke-startet`.
 * `loebende` is never overdue; `gennemfoeres` (being carried out) is not `gennemfoert` (done).
 */
export const TRIN = ['ikke-startet', 'forberedes', 'igangsaettes', 'i-gang', 'gennemfoeres', 'loebende', 'gennemfoert', 'afventer', 'i-bero', 'udgaaet'] as const;
export type Trin = (typeof TRIN)[number];

/** Whether nothing more is expected of a plan in this trin. */
export function isFinished(trin: Trin | null): boolean {
  return trin === 'gennemfoert' || trin === 'udgaaet';
}
