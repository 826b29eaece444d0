import type * as v from 'valibot';
import { PERIODE_OM } from '../../domain/periode/periode';
import type { Periode } from '../../domain/periode/periode';
import { optionalCode, optionalDato, optionalText } from './column-schemas';
import type { ColumnValues, SparseColumns } from './row-reader';

export const PERIODE_SELECT = ['PeriodeFra', 'PeriodeTil', 'PeriodeOrdlyd', 'PeriodeOm'] as const;

/** The four columns of a periode, as entries of a row's schema. */
export const PERIODE_ENTRIES = { PeriodeFra: optionalDato, PeriodeTil: optionalDato, PeriodeOrdlyd: optionalText, PeriodeOm: optionalCode(PERIODE_OM) };

/** A periode counts only with its first day, so that tells which rows have one. */
export const SPARSE_PERIODE: SparseColumns = { columns: PERIODE_SELECT, filled: 'PeriodeFra ne null' };

type PeriodeRow = v.InferOutput<v.ObjectSchema<typeof PERIODE_ENTRIES, undefined>>;

/** The periode of a row; null where a day is missing, since none is ever made up. */
export function periodeOf(row: PeriodeRow): Periode | null {
  if (row.PeriodeFra === null || row.PeriodeTil === null) return null;
  return { fra: row.PeriodeFra, til: row.PeriodeTil, ordlyd: row.PeriodeOrdlyd ?? '', om: row.PeriodeOm };
}

export function periodeColumns(periode: Periode | null): ColumnValues {
  return { PeriodeFra: periode?.fra ?? null, PeriodeTil: periode?.til ?? null, PeriodeOrdlyd: periode?.ordlyd ?? null, PeriodeOm: periode?.om ?? null };
}
