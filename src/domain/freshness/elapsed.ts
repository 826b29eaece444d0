/** A span as people say it: the largest unit that fits, rounded down. */
export interface Elapsed {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
}

const DAYS_PER_MONTH = 30.44;

/** Days as days up to two months, as months up to two years, then as years. */
export function elapsedOf(days: number): Elapsed {
  if (days < 61) return { unit: 'days', count: days };
  const months = Math.floor(days / DAYS_PER_MONTH);
  if (months < 24) return { unit: 'months', count: months };
  return { unit: 'years', count: Math.floor(months / 12) };
}
