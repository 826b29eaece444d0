import type { Aktoer } from '../aktoer/aktoer';
import type { OmraadeNavn } from './omraade-navne';
import type { Raekkevaerdier, Valgkolonne } from './raekke';

/** Why a cell's text cannot be used, by codes the screen has sentences for. */
export const CELLEFEJL = ['cpr', 'mangler', 'for-lang', 'ukendt-omraade', 'flere-omraader', 'ulaeselig-periode', 'om-uden-periode', 'ukendt-valg', 'ukendt-aktoer'] as const;
export type CellefejlKode = (typeof CELLEFEJL)[number];

export interface Cellefejl {
  readonly kode: CellefejlKode;
  /** The words that nobody could read, where they are only a part of the cell. Never a CPR number. */
  readonly ordlyd?: string;
  /** The most characters a cell takes, where it has more. */
  readonly antal?: number;
}

/** A cell's text as a value, or why it is none. */
export type Laesning<Vaerdi> = { readonly ok: true; readonly vaerdi: Vaerdi } | { readonly ok: false; readonly fejl: Cellefejl };

/** One choice of a column and the words that mean it, in every language of the screen. */
export interface Valg<Kode> {
  readonly kode: Kode;
  readonly ord: readonly string[];
}

/** What texts of cells are read against. */
export interface Celleopslag {
  readonly valg: { readonly [K in Valgkolonne]: readonly Valg<Exclude<Raekkevaerdier[K], null>>[] };
  readonly omraader: readonly OmraadeNavn[];
  readonly aktoerer: readonly Aktoer[];
}
