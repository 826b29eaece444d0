import type { Celleopslag } from '../../domain/gitter/celle-laesning';
import { planRaekke } from '../../domain/gitter/plan-raekke';
import { TOM_RAEKKE, type Raekkevaerdier } from '../../domain/gitter/raekke';
import { readRaekke, type Raekkelaesning } from '../../domain/gitter/read-raekke';
import type { Raekkeret } from '../../domain/gitter/stand';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';

/** Reads rows of the grid against one overview; each edited row once. */
export interface GitterLaeser {
  readonly opslag: Celleopslag;
  /** What stands in the list; null for a new row and for a plan that is gone. */
  staar(handleplanId: number | null): Raekkevaerdier | null;
  laes(ret: Raekkeret): Raekkelaesning;
}

export function createGitterLaeser(index: OverblikIndex, tekster: ReadonlyMap<number, string>, opslag: Celleopslag): GitterLaeser {
  const rows = new Map<number, Raekkevaerdier>();
  const readings = new WeakMap<Raekkeret, Raekkelaesning>();

  function staar(handleplanId: number | null): Raekkevaerdier | null {
    const plan = handleplanId === null ? undefined : index.handleplaner.get(handleplanId);
    if (plan === undefined) return null;
    const known = rows.get(plan.id) ?? planRaekke({ ...plan, tekst: tekster.get(plan.id) ?? null }, index);
    rows.set(plan.id, known);
    return known;
  }

  function laes(ret: Raekkeret): Raekkelaesning {
    const known = readings.get(ret) ?? readRaekke(ret, staar(ret.handleplanId) ?? (ret.handleplanId === null ? null : groundOf(ret)), opslag);
    readings.set(ret, known);
    return known;
  }

  return { opslag, staar, laes };
}

/** A plan that is gone meanwhile: as far as is known, it stands as it stood. */
function groundOf({ celler }: Raekkeret): Raekkevaerdier {
  return { ...TOM_RAEKKE, ...Object.fromEntries(Object.entries(celler).map(([kolonne, { grundlag }]) => [kolonne, grundlag])) };
}
