/** One measured figure; the smaller, the better. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it should not exceed; null: only watched. */
  readonly goal: number | null;
  /** Where the goal is out of reach: what the figure may be until somebody finds a way, so that it grows no further. */
  readonly held?: number;
}

/** Figures that belong together. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

const LANGUAGE = 'da';

function line({ name, value, unit, goal }: Figure, width: number): string {
  const number = (amount: number): string => amount.toLocaleString(LANGUAGE, { maximumFractionDigits: 2 });
  const verdict = goal === null ? '' : `mål ${number(goal)}  ${value <= goal ? 'nået' : 'IKKE NÅET'}`;
  return `${name.padEnd(width)}  ${number(value).padStart(10)} ${unit.padEnd(12)} ${verdict}`.trimEnd();
}

/** The figures as a table for a terminal, each group under its title. */
export function showFigures(groups: readonly FigureGroup[]): string {
  const width = Math.max(...groups.flatMap(({ figures }) => figures.map(({ name }) => name.length)));
  return groups.map(({ title, figures }) => [title, ...figures.map((figure) => `  ${line(figure, width)}`)].join('\n')).join('\n\n');
}
