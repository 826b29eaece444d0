import type { Overblik } from '../overblik/overblik';
import type { Omraade } from '../strategi/omraade';
import { assignOrden } from './assign-orden';
import { descendantsOf } from './descendants-of';
import { childrenOf, findPlads, type Flyttefejl, levelsOf } from './find-plads';
import type { Felter } from './post';

/** Where an Omraade is to stand. */
export interface Flytning {
  readonly id: number;
  /** The node to stand under; null: at the top. */
  readonly foraelderId: number | null;
  /** Its place among its new siblings, from 0; beyond the last: at the end. */
  readonly plads: number;
}

/** The fields of one record that a move changes. */
export interface Flyttet {
  readonly id: number;
  readonly felter: Partial<Pick<Felter<'omraade'>, 'foraelderId' | 'niveau' | 'orden'>>;
}

export type Flytteresultat = { readonly ok: true; readonly flyttet: readonly Flyttet[] } | { readonly ok: false; readonly fejl: Flyttefejl };

type Tree = Pick<Overblik, 'omraader' | 'strategier'>;

/**
 * Moves an Omraade with all that is under it: up or down among its siblings, or to stand under another node. Gives the
 * records to save, no more than it takes: the new parent and place, the level of everything that is lifted or lowered,
 * and the places of siblings that give way.
 */
export function moveOmraade(tree: Tree, { id, foraelderId, plads }: Flytning): Flytteresultat {
  const omraade = tree.omraader.find((candidate) => candidate.id === id);
  if (omraade === undefined) return { ok: false, fejl: 'findes-ikke' };
  const under = descendantsOf(tree.omraader, id);
  if (foraelderId === id || under.some((node) => node.id === foraelderId)) return { ok: false, fejl: 'under-sig-selv' };
  const lowering = lowerTo(tree, omraade, under, foraelderId);
  if (!lowering.ok) return lowering;
  const siblings = childrenOf(tree.omraader, omraade.strategiId, foraelderId).filter((sibling) => sibling.id !== id);
  const ordered = [...siblings.slice(0, Math.max(0, plads)), omraade, ...siblings.slice(Math.max(0, plads))];
  const changes = new Map<number, Flyttet['felter']>(lowering.niveauer);
  if (omraade.foraelderId !== foraelderId) changes.set(id, { ...changes.get(id), foraelderId });
  for (const place of assignOrden(ordered)) changes.set(place.id, { ...changes.get(place.id), orden: place.orden });
  return { ok: true, flyttet: [...changes].map(([moved, felter]) => ({ id: moved, felter })) };
}

type Lowering = { readonly ok: true; readonly niveauer: ReadonlyMap<number, { readonly niveau: number }> } | { readonly ok: false; readonly fejl: Flyttefejl };

/** The levels that change when a node comes to stand under another; those who stay under the same parent keep theirs. */
function lowerTo(tree: Tree, omraade: Omraade, under: readonly Omraade[], foraelderId: number | null): Lowering {
  if (omraade.foraelderId === foraelderId) return { ok: true, niveauer: new Map() };
  const place = findPlads(tree, omraade.strategiId, foraelderId);
  if (!place.ok) return place;
  const by = place.niveau - omraade.niveau;
  const lowered = [omraade, ...under].map((node) => [node.id, { niveau: node.niveau + by }] as const);
  if (lowered.some(([, { niveau }]) => niveau > levelsOf(tree, omraade.strategiId))) return { ok: false, fejl: 'for-dybt' };
  return { ok: true, niveauer: new Map(by === 0 ? [] : lowered) };
}
