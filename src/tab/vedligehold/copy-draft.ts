import * as v from 'valibot';
import type { Strategi } from '../../domain/strategi/strategi';

/** What somebody asked of a new strategy made from an earlier one. */
export const COPY_VALUES = v.object({ titel: v.string(), fra: v.string(), til: v.string(), handleplaner: v.boolean(), ansvar: v.boolean(), relationer: v.boolean() });
export type CopyValues = v.InferOutput<typeof COPY_VALUES>;

/** The fields to begin with: the years after those of the earlier one. */
export function newCopyValues({ titel, fra, til }: Strategi): CopyValues {
  const later = (day: string | null, years: number) => (day === null ? '' : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`);
  const years = fra === null || til === null ? 1 : Number(til.slice(0, 4)) - Number(fra.slice(0, 4)) + 1;
  return { titel: titel.replace(/\b\d{4}\b/g, (year) => String(Number(year) + years)), fra: later(fra, years), til: later(til, years), handleplaner: true, ansvar: true, relationer: false };
}
