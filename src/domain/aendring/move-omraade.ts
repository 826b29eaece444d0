import type { Overblik } from '../overblik/overblik';
import type { Omraade } from '../strategi/omraade';
import type { Felter } from './post';
import { assignOrden } from './assign-orden';

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

/** Why something cannot be moved there. */
export type Flyttefejl =
  | 'findes-ikke' // it, or what it is to stand under, is gone
  | 'anden-strategi'
  | 'under-sig-selv'
  | 'for-dybt'; // deeper than the strategy has names for its levels

export type Flytteresultat = { readonly ok: true; readonly flyttet: readonly Flyttet[] } | { readonly ok: false; readonly fejl: Flyttefejl };

/** The children of a node (null: the top of a strategy), in their order. */
export function childrenOf(omraader: readonly Omraade[], strategiId: number, foraelderId: number | null): readonly Omraade[] {
  return omraader.filter((omraade) => omraade.strategiId === strategiId && omraade.foraelderId === foraelderId).sort((one, other) => one.orden - other.orden || one.id - other.id);
}

/** All nodes under a node, however deep; ends also where the lists hold a circle. */
export function descendantsOf(omraader: readonly Omraade[], id: number): readonly Omraade[] {
  const found = new Map<number, Omraade>();
  for (let parents = new Set([id]); parents.size > 0;) {
    const children = omraader.filter((omraade) => omraade.foraelderId !== null && parents.has(omraade.foraelderId) && omraade.id !== id && !found.has(omraade.id));
    for (const child of children) found.set(child.id, child);
    parents = new Set(children.map((child) => child.id));
  }
  return [...found.values()];
}

/**
 * Moves an Omraade with all that is under it: up or down among its siblings, or to stand under another node. Gives the
 * records to save, no more than it takes: the new parent and place, the level of everything that is lifted or lowered,
 * and the places of siblings that give way.
 */
export function moveOmraade({ omraader, strategier }: Pick<Overblik, 'omraader' | 'strategier'>, { id, foraelderId, plads }: Flytning): Flytteresultat {
  const omraade = omraader.find((candidate) => candidate.id === id);
  const foraelder = foraelderId === null ? null : omraader.find((candidate) => candidate.id === foraelderId);
  if (omraade === undefined || foraelder === undefined) return { ok: false, fejl: 'findes-ikke' };
  if (foraelder !== null && foraelder.strategiId !== omraade.strategiId) return { ok: false, fejl: 'anden-strategi' };
  const under = descendantsOf(omraader, id);
  if (foraelderId === id || under.some((node) => node.id === foraelderId)) return { ok: false, fejl: 'under-sig-selv' };
  const niveau = (foraelder?.niveau ?? 0) + 1;
  const lowered = niveau - omraade.niveau;
  const names = strategier.find((strategi) => strategi.id === omraade.strategiId)?.niveauer.length ?? 0;
  if (lowered > 0 && Math.max(niveau, ...under.map((node) => node.niveau + lowered)) > names) return { ok: false, fejl: 'for-dybt' };
  const siblings = childrenOf(omraader, omraade.strategiId, foraelderId).filter((sibling) => sibling.id !== id);
  const ordered = [...siblings.slice(0, Math.max(0, plads)), omraade, ...siblings.slice(Math.max(0, plads))];
  return { ok: true, flyttet: changesOf(omraade, foraelderId, niveau, lowered === 0 ? [] : under.map((node) => ({ id: node.id, niveau: node.niveau + lowered })), assignOrden(ordered)) };
}

function changesOf(omraade: Omraade, foraelderId: number | null, niveau: number, under: readonly Pick<Omraade, 'id' | 'niveau'>[], places: readonly Pick<Omraade, 'id' | 'orden'>[]): readonly Flyttet[] {
  const changes = new Map<number, Flyttet['felter']>();
  const change = (id: number, felter: Flyttet['felter']) => changes.set(id, { ...changes.get(id), ...felter });
  if (omraade.foraelderId !== foraelderId) change(omraade.id, { foraelderId });
  if (omraade.niveau !== niveau) change(omraade.id, { niveau });
  for (const node of under) change(node.id, { niveau: node.niveau });
  for (const { id, orden } of places) change(id, { orden });
  return [...changes].map(([id, felter]) => ({ id, felter }));
}
