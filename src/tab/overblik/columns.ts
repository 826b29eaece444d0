import type { SORTERINGER, Sortering } from '../../domain/udvalg/udvalg';

/** The columns of the overview, and by what each sorts; null: by nothing. */
export const COLUMNS = [
  { column: 'nummer', sorts: 'nummer' },
  { column: 'handleplan', sorts: 'titel' },
  { column: 'status', sorts: 'status' },
  { column: 'fremdrift', sorts: 'fremdrift' },
  { column: 'periode', sorts: 'periode' },
  { column: 'ansvarlig', sorts: null },
  { column: 'sidst', sorts: 'sidst' },
] as const satisfies readonly { readonly column: string; readonly sorts: (typeof SORTERINGER)[number] | null }[];

export type Column = (typeof COLUMNS)[number]['column'];

/** What pressing a column's heading asks for: rising, then falling, then the strategy's own order again. */
export function nextSortering(now: Sortering | null, efter: Sortering['efter']): Sortering | null {
  if (now?.efter !== efter) return { efter, faldende: false };
  return now.faldende ? null : { efter, faldende: true };
}
