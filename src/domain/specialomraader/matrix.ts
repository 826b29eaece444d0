import type { Aktoer } from '../aktoer/aktoer';
import { compareDanish } from '../danish-alphabet';
import type { Dato } from '../dato';
import { groupByOmraade, inTreeOrder, type Omraadegruppe, type Strategitrae } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import { specialomraaderOf } from '../overblik/people-of-ansvar';
import type { Handleplan } from '../strategi/handleplan';
import { hasStrategiEnded } from '../strategi/has-strategi-ended';
import type { Omraade } from '../strategi/omraade';
import type { Strategi } from '../strategi/strategi';
import { type Blik, type Celle, celleOf } from './celle';
import { type Plandele, plandeleOf } from './plandele';

/** One Omraade of the matrix. `omraade` is null for plans whose Omraade is gone. */
export interface Raekke {
  readonly omraade: Omraade | null;
  /** Only the plans that hang on the Omraade itself: those below it have rows of their own. */
  readonly kunDirekte: boolean;
  readonly antal: number;
  /** In the order of the columns. */
  readonly celler: readonly Celle[];
}

/** Specialområder and *Fælles* by Omraader. Each plan of the strategy stands in exactly one row, and there in at least one cell. */
export interface Matrix {
  /** The specialområder by name, then null: *Fælles*. */
  readonly kolonner: readonly (Aktoer | null)[];
  readonly raekker: readonly Raekke[];
  /** The whole strategy, by column. */
  readonly alle: readonly Celle[];
  /** Areas of the chosen level without any plan. */
  readonly udenPlaner: readonly Omraade[];
}

/** The levels one can choose between: down to the deepest on which a plan hangs. Empty without plans. */
export function niveauerMedPlaner(strategi: Strategi, index: OverblikIndex): readonly number[] {
  const own = [...index.handleplaner.values()].filter(({ strategiId }) => strategiId === strategi.id);
  const deepest = Math.max(0, ...own.map(({ omraadeId }) => index.omraader.get(omraadeId)?.niveau ?? 0));
  return Array.from({ length: deepest }, (_, at) => at + 1);
}

interface Raekkeplaner {
  readonly omraade: Omraade | null;
  readonly kunDirekte: boolean;
  readonly handleplaner: readonly Handleplan[];
}

function raekkerOf(gruppe: Omraadegruppe, niveau: number): readonly Raekkeplaner[] {
  const { omraade, handleplaner, grupper } = gruppe;
  if (omraade.niveau >= niveau) return [{ omraade, kunDirekte: false, handleplaner: inTreeOrder({ grupper: [gruppe], udenOmraade: [] }) }];
  return [{ omraade, kunDirekte: true, handleplaner }, ...grupper.flatMap((below) => raekkerOf(below, niveau))];
}

function allRaekker({ grupper, udenOmraade }: Strategitrae, niveau: number): readonly Raekkeplaner[] {
  return [...grupper.flatMap((gruppe) => raekkerOf(gruppe, niveau)), { omraade: null, kunDirekte: false, handleplaner: udenOmraade }];
}

function kolonnerOf(strategiId: number, plans: readonly Plandele[], index: OverblikIndex): readonly (Aktoer | null)[] {
  const answering = plans.flatMap(({ dele }) => [...dele].flatMap((del) => index.aktoerer.get(del ?? 0) ?? []));
  const aktoerer = [...new Set([...specialomraaderOf(strategiId, index), ...answering])];
  return [...aktoerer.sort((one, other) => compareDanish(one.navn, other.navn) || one.id - other.id), null];
}

/** The matrix of a strategy with its Omraader of one level as rows; plans that hang above it have rows of their own. */
export function buildMatrix(strategi: Strategi, niveau: number, index: OverblikIndex, today: Dato): Matrix {
  const trae = groupByOmraade({ omraader: [...index.omraader.values()], handleplaner: [...index.handleplaner.values()] }, strategi.id);
  const plandele = new Map(inTreeOrder(trae).map((plan) => [plan.id, plandeleOf(plan, index)]));
  const plans = [...plandele.values()];
  const kolonner = kolonnerOf(strategi.id, plans, index);
  const blik: Blik = { today, ended: hasStrategiEnded(strategi, today) };
  const cellerOf = (some: readonly Plandele[]) => kolonner.map((aktoer) => celleOf(some, aktoer?.id ?? null, blik));
  const raekker = allRaekker(trae, niveau);
  return {
    kolonner,
    raekker: raekker.filter(({ handleplaner }) => handleplaner.length > 0).map(({ omraade, kunDirekte, handleplaner }) => ({
      omraade, kunDirekte, antal: handleplaner.length, celler: cellerOf(handleplaner.flatMap((plan) => plandele.get(plan.id) ?? [])),
    })),
    alle: cellerOf(plans),
    udenPlaner: raekker.flatMap(({ omraade, kunDirekte, handleplaner }) => (omraade !== null && !kunDirekte && handleplaner.length === 0 ? [omraade] : [])),
  };
}
