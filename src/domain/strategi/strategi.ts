import type { Dato } from '../dato';

/** A plan for a period, with a vision. Several live side by side; an old one stays readable. */
export interface Strategi {
  readonly id: number;
  /** Natural key, unique over all strategies (`social-strategi-2014-2017`). */
  readonly noegle: string;
  readonly titel: string;
  readonly vision: string | null;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  /** What the strategy itself calls its levels, top down: `['Tema', 'Indsatsområde']`. One to three. */
  readonly niveauer: readonly string[];
}
