import { compareOrdered } from '../overblik/compare-nummer';
import type { Overblik } from '../overblik/overblik';
import type { Handleplan } from '../strategi/handleplan';
import { assignOrden } from './assign-orden';
import type { Flyttefejl } from './find-plads';
import type { Felter } from './post';

/** The fields of one plan that a move changes. */
export interface FlyttetPlan {
  readonly id: number;
  readonly felter: Partial<Pick<Felter<'handleplan'>, 'omraadeId' | 'orden'>>;
}

export type Planflytteresultat = { readonly ok: true; readonly flyttet: readonly FlyttetPlan[] } | { readonly ok: false; readonly fejl: Extract<Flyttefejl, 'findes-ikke' | 'anden-strategi'> };

/** Where a plan is to stand; `plads` from 0, beyond the last: at the end. */
export interface Planflytning {
  readonly id: number;
  readonly omraadeId: number;
  readonly plads: number;
}

/** The plans directly under an Omraade, in their order. */
export function plansUnder(handleplaner: readonly Handleplan[], omraadeId: number): readonly Handleplan[] {
  return handleplaner.filter((plan) => plan.omraadeId === omraadeId).sort(compareOrdered);
}

/**
 * Moves a plan up or down among those of its Omraade, or under another Omraade of the same strategy.
 * Gives the records to save, no more than it takes.
 */
export function moveHandleplan({ handleplaner, omraader }: Pick<Overblik, 'handleplaner' | 'omraader'>, { id, omraadeId, plads }: Planflytning): Planflytteresultat {
  const plan = handleplaner.find((candidate) => candidate.id === id);
  const omraade = omraader.find((candidate) => candidate.id === omraadeId);
  if (plan === undefined || omraade === undefined) return { ok: false, fejl: 'findes-ikke' };
  if (omraade.strategiId !== plan.strategiId) return { ok: false, fejl: 'anden-strategi' };
  const siblings = plansUnder(handleplaner, omraadeId).filter((sibling) => sibling.id !== id);
  const changes = new Map<number, FlyttetPlan['felter']>(plan.omraadeId === omraadeId ? [] : [[id, { omraadeId }]]);
  const ordered = [...siblings.slice(0, Math.max(0, plads)), plan, ...siblings.slice(Math.max(0, plads))];
  for (const { id: moved, orden } of assignOrden(ordered)) changes.set(moved, { ...changes.get(moved), orden });
  return { ok: true, flyttet: [...changes].map(([moved, felter]) => ({ id: moved, felter })) };
}
