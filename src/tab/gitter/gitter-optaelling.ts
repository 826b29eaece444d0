import type { Cellefejl } from '../../domain/gitter/celle-laesning';
import type { Kolonne } from '../../domain/gitter/raekke';
import type { Stand } from '../../domain/gitter/stand';
import type { GitterLaeser } from './gitter-laeser';
import type { Gemmeraekke } from './gemmeverden';

/** A cell of an edited row. */
export interface Cellested {
  readonly noegle: string;
  readonly kolonne: Kolonne;
}

/** What is written and not saved, in numbers and places. */
export interface Optaelling {
  readonly aendringer: number;
  readonly handleplaner: number;
  readonly fejl: readonly (Cellested & { readonly fejl: Cellefejl })[];
  readonly konflikter: readonly Cellested[];
  /** Rows that can be saved: nothing in them is at fault or waits for a choice. */
  readonly klar: readonly Gemmeraekke[];
  /** Rows that come to no change at all. */
  readonly tomme: readonly string[];
}

export function taelGitter(stand: Stand, laeser: GitterLaeser): Optaelling {
  const rows = [...stand].map(([noegle, ret]) => ({ noegle, ret, laesning: laeser.laes(ret) }));
  const changed = rows.filter(({ laesning }) => laesning.aendrede.length > 0);
  return {
    aendringer: changed.reduce((sum, { laesning }) => sum + laesning.aendrede.length, 0),
    handleplaner: changed.length,
    fejl: changed.flatMap(({ noegle, laesning }) => [...laesning.fejl].map(([kolonne, fejl]) => ({ noegle, kolonne, fejl }))),
    konflikter: changed.flatMap(({ noegle, laesning }) => [...laesning.konflikter].map((kolonne) => ({ noegle, kolonne }))),
    klar: changed.filter(({ laesning }) => laesning.fejl.size === 0 && laesning.konflikter.size === 0).map(({ noegle, ret }) => ({ noegle, ret })),
    tomme: rows.filter(({ laesning }) => laesning.aendrede.length === 0).map(({ noegle }) => noegle),
  };
}
