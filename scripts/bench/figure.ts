/** One measured figure; the smaller, the better. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should not exceed; null: only watched. */
  readonly goal: number | null;
}

const LANGUAGE = 'da';

/** The figures as a table for a terminal. */
export function showFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const number = (value: number) => value.toLocaleString(LANGUAGE, { maximumFractionDigits: 2 });
  return figures.map(({ name, value, unit, goal }) => {
    const verdict = goal === null ? '' : `mål ${number(goal)}  ${value <= goal ? 'nået' : 'IKKE NÅET'}`;
    return `${name.padEnd(width)}  ${number(value).padStart(10)} ${unit.padEnd(12)} ${verdict}`.trimEnd();
  }).join('\n');
}
