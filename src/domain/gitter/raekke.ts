import type { Rolle } from '../strategi/ansvar';
import type { Fase } from '../strategi/fase';
import type { Tilsagn } from '../strategi/handleplan';
import type { Periode, PeriodeOm } from '../periode/periode';

/** The columns of the grid, from left to right. */
export const KOLONNER = ['nummer', 'titel', 'omraade', 'periode', 'periodeOm', 'tilsagn', 'fase', 'relevantForMed', 'ansvarlige', 'tekst'] as const;
export type Kolonne = (typeof KOLONNER)[number];

/** The columns whose value is one of a few codes. */
export const VALGKOLONNER = ['periodeOm', 'tilsagn', 'fase', 'relevantForMed'] as const satisfies readonly Kolonne[];
export type Valgkolonne = (typeof VALGKOLONNER)[number];

/** An aktør's part in a plan, as the grid knows it; which people and which specialområde is for the panel. */
export interface Ansvarsdel {
  readonly aktoerId: number;
  readonly rolle: Rolle;
}

/** What one row of the grid holds, by column. */
export interface Raekkevaerdier {
  readonly nummer: string | null;
  readonly titel: string;
  /** The Omraade's id; null only in a row that is not a plan yet. */
  readonly omraade: number | null;
  readonly periode: Omit<Periode, 'om'> | null;
  readonly periodeOm: PeriodeOm | null;
  readonly tilsagn: Tilsagn | null;
  readonly fase: Fase | null;
  readonly relevantForMed: boolean;
  /** Each aktør once, ansvarlige first. */
  readonly ansvarlige: readonly Ansvarsdel[];
  readonly tekst: string | null;
}

/** A row in which nothing has been written. */
export const TOM_RAEKKE: Raekkevaerdier = { nummer: null, titel: '', omraade: null, periode: null, periodeOm: null, tilsagn: null, fase: null, relevantForMed: false, ansvarlige: [], tekst: null };
