import { compareOrdered } from '../overblik/compare-nummer';
import type { Overblik } from '../overblik/overblik';
import type { Omraade } from '../strategi/omraade';

/** Why something cannot stand there. */
export type Flyttefejl =
  | 'findes-ikke' // it, or what it is to stand under, is gone
  | 'anden-strategi'
  | 'under-sig-selv'
  | 'for-dybt'; // deeper than the strategy has names for its levels

export type Plads = { readonly ok: true; readonly niveau: number; readonly orden: number } | { readonly ok: false; readonly fejl: Flyttefejl };

type Tree = Pick<Overblik, 'omraader' | 'strategier'>;

/** The children of a node (null: the top of a strategy), as the screen orders them. */
export function childrenOf(omraader: readonly Omraade[], strategiId: number, foraelderId: number | null): readonly Omraade[] {
  return omraader.filter((omraade) => omraade.strategiId === strategiId && omraade.foraelderId === foraelderId).sort(compareOrdered);
}

/** How many levels a strategy has names for. */
export function levelsOf({ strategier }: Pick<Tree, 'strategier'>, strategiId: number): number {
  return strategier.find(({ id }) => id === strategiId)?.niveauer.length ?? 0;
}

/** The level of a node that stands under another (null: at the top), and the place after the last of its siblings. */
export function findPlads(tree: Tree, strategiId: number, foraelderId: number | null): Plads {
  const foraelder = foraelderId === null ? null : tree.omraader.find(({ id }) => id === foraelderId);
  if (foraelder === undefined) return { ok: false, fejl: 'findes-ikke' };
  if (foraelder !== null && foraelder.strategiId !== strategiId) return { ok: false, fejl: 'anden-strategi' };
  const niveau = (foraelder?.niveau ?? 0) + 1;
  if (niveau > levelsOf(tree, strategiId)) return { ok: false, fejl: 'for-dybt' };
  return { ok: true, niveau, orden: Math.max(0, ...childrenOf(tree.omraader, strategiId, foraelderId).map(({ orden }) => orden)) + 1 };
}
