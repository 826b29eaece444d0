import type { Fase } from './fase';

/** A node of a strategy's tree: tema, indsatsområde, strategispor, mål, pejlemærke, overskrift. */
export interface Omraade {
  readonly id: number;
  readonly noegle: string;
  readonly strategiId: number;
  /** The node above, or null at the top. */
  readonly foraelderId: number | null;
  /** 1 at the top; names the level through `Strategi.niveauer[niveau - 1]`. */
  readonly niveau: number;
  /** The document's own number (`7`), or null. */
  readonly nummer: string | null;
  readonly titel: string;
  readonly tekst: string | null;
  /** Verdensmål and delmål: `['13', '13.2']`. */
  readonly verdensmaal: readonly string[];
  readonly fase: Fase | null;
  /** Place among its siblings. */
  readonly orden: number;
}
