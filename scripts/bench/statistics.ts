/** The value below which a share (0 to 1) of the values lies: the nearest of them. Throws for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/** The middle of the values; between the two in the middle of an even number. Throws for none. */
export function median(values: readonly number[]): number {
  return (percentile(values, 0.5) + percentile(values.map((value) => -value), 0.5) * -1) / 2;
}

/**
 * How many times as large one is as the other: the median of the ratios of what was measured in the same round. What slows the
 * machine down for some seconds strikes both, so it strikes the ratio of a round less than the medians by themselves.
 */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}
