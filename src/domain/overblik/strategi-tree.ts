import { oncePer } from '../once-per';
import type { Handleplan } from '../strategi/handleplan';
import { remember } from '../remember';
import { groupByOmraade, inTreeOrder, type Strategitrae } from './group-by-omraade';
import type { OverblikIndex } from './index-overblik';

/** A strategy's tree with all its areas, and its plans as they stand from top to bottom. */
export interface StrategiTree {
  readonly trae: Strategitrae;
  readonly plans: readonly Handleplan[];
}

/** The trees of one overview; most pages begin with one, and ordering twelve thousand plans takes a while. */
const treesIn = oncePer((index: Pick<OverblikIndex, 'omraader' | 'handleplaner'>) => {
  const lists = { omraader: [...index.omraader.values()], handleplaner: [...index.handleplaner.values()] };
  return remember((strategiId: number): StrategiTree => {
    const trae = groupByOmraade(lists, strategiId);
    return { trae, plans: inTreeOrder(trae) };
  });
});

/** The tree of a strategy; see `groupByOmraade`. */
export function strategiTree(strategiId: number, index: Pick<OverblikIndex, 'omraader' | 'handleplaner'>): StrategiTree {
  return treesIn(index)(strategiId);
}
