import type { Aktoer } from '../aktoer/aktoer';
import { compareDanish } from '../danish-alphabet';
import type { Dato } from '../dato';
import { oncePer } from '../once-per';
import { inTreeOrder, type Omraadegruppe, type Strategitrae } from '../overblik/group-by-omraade';
import type { OverblikIndex } from '../overblik/index-overblik';
import { specialomraaderOf } from '../overblik/people-of-ansvar';
import { strategiTree } from '../overblik/strategi-tree';
import { rememberLoosely } from '../remember-loosely';
import type { Handleplan } from '../strategi/handleplan';
import { hasStrategiEnded } from '../strategi/has-strategi-ended';
import type { Omraade } from '../strategi/omraade';
import type { Strategi } from '../strategi/strategi';
import { type Blik, type Celle, celleOf } from './celle';
import { type Del, type Plandele, plandeleOf } from './plandele';

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
  /** What the matrix of another level is reckoned from: whoever holds this one makes the next without reckoning it anew. */
  readonly grundlag: object;
}

/** The levels one can choose between: down to the deepest on which a plan hangs. Empty without plans. */
export function niveauerMedPlaner(strategi: Strategi, index: OverblikIndex): readonly number[] {
  const omraader = new Set(strategiTree(strategi.id, index).plans.map(({ omraadeId }) => omraadeId));
  const deepest = Math.max(0, ...[...omraader].map((omraadeId) => index.omraader.get(omraadeId)?.niveau ?? 0));
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
  const dele = new Set<Del>();
  for (const plan of plans) for (const del of plan.dele) dele.add(del);
  const answering = [...dele].flatMap((del) => index.aktoerer.get(del ?? 0) ?? []);
  const aktoerer = [...new Set([...specialomraaderOf(strategiId, index), ...answering])];
  return [...aktoerer.sort((one, other) => compareDanish(one.navn, other.navn) || one.id - other.id), null];
}

/** What stands below each column, whatever the level of the rows. */
interface Kolonner {
  readonly kolonner: Matrix['kolonner'];
  readonly plandele: ReadonlyMap<number, Plandele>;
}

/** The parts of a strategy's plans; the same at every level that one looks at. Of 12,000 plans they are three megabytes, which go with the page. */
const columnsIn = oncePer((index: OverblikIndex) => rememberLoosely((strategiId: number): Kolonner => {
  const plandele = new Map(strategiTree(strategiId, index).plans.map((plan) => [plan.id, plandeleOf(plan, index)]));
  return { plandele, kolonner: kolonnerOf(strategiId, [...plandele.values()], index) };
}));

/** The matrix of a strategy with its Omraader of one level as rows; plans that hang above it have rows of their own. */
export function buildMatrix(strategi: Strategi, niveau: number, index: OverblikIndex, today: Dato): Matrix {
  const { trae } = strategiTree(strategi.id, index);
  const grundlag = columnsIn(index)(strategi.id);
  const { plandele, kolonner } = grundlag;
  const blik: Blik = { today, ended: hasStrategiEnded(strategi, today) };
  const cellerOf = (some: readonly Plandele[]) => kolonner.map((aktoer) => celleOf(some, aktoer?.id ?? null, blik));
  const raekker = allRaekker(trae, niveau);
  return {
    grundlag,
    kolonner,
    raekker: raekker.filter(({ handleplaner }) => handleplaner.length > 0).map(({ omraade, kunDirekte, handleplaner }) => ({
      omraade, kunDirekte, antal: handleplaner.length, celler: cellerOf(handleplaner.flatMap((plan) => plandele.get(plan.id) ?? [])),
    })),
    alle: cellerOf([...plandele.values()]),
    udenPlaner: raekker.flatMap(({ omraade, kunDirekte, handleplaner }) => (omraade !== null && !kunDirekte && handleplaner.length === 0 ? [omraade] : [])),
  };
}
