import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { mergeEdits } from '../../domain/aendring/merge-edits';
import type { EditAttempt, EditDraft } from './edit-draft';
import type { FeltOf } from './feltfejl';

/** A field that two people have changed, each in their own way: both texts, until somebody chooses. */
export interface Kollision<Values> {
  readonly felt: FeltOf<Values>;
  readonly deres: Values;
}

/** Where an edit stands: what is in the fields, and what the record was when they were filled. */
export interface EditState<Type extends Posttype, Values> {
  /** The record as last read; null for a new one. */
  readonly aaben: AabenPost<Type> | null;
  readonly base: Values;
  /** The base that a draft is kept with: while a choice is outstanding the old one, so that it is asked for again. */
  readonly draftBase: Values;
  readonly values: Values;
  readonly kollisioner: readonly Kollision<Values>[];
  /** Fields that took on what somebody else saved meanwhile. */
  readonly fraAnden: readonly FeltOf<Values>[];
  readonly attempt: EditAttempt | null;
}

/** Whether two sets of values say the same. */
export function sameValues(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Lays somebody else's newer version under an edit: other fields follow it, a field that both changed waits for a choice. */
export function takeInTheirs<Type extends Posttype, Values extends object>(state: EditState<Type, Values>, aaben: AabenPost<Type>, theirs: Values): EditState<Type, Values> {
  const { merged, fromTheirs, collisions } = mergeEdits(state.base, state.values, theirs);
  return {
    ...state, aaben, base: theirs, values: merged,
    draftBase: collisions.length > 0 ? state.draftBase : theirs,
    kollisioner: collisions.map((felt) => ({ felt, deres: theirs })),
    fraAnden: [...new Set([...state.fraAnden, ...fromTheirs])],
  };
}

/** A collision settled: the field holds what was chosen. */
export function settle<Type extends Posttype, Values extends object>(state: EditState<Type, Values>, felt: FeltOf<Values>, part: Partial<Values>): EditState<Type, Values> {
  const kollisioner = state.kollisioner.filter((kollision) => kollision.felt !== felt);
  return { ...state, values: { ...state.values, ...part }, kollisioner, draftBase: kollisioner.length > 0 ? state.draftBase : state.base };
}

/** An edit that begins, or goes on from its draft: what others saved in between is taken in at once. */
export function startEdit<Type extends Posttype, Values extends object>(aaben: AabenPost<Type> | null, fresh: Values, draft: EditDraft<Values> | null): EditState<Type, Values> {
  const blank: EditState<Type, Values> = { aaben, base: fresh, draftBase: fresh, values: fresh, kollisioner: [], fraAnden: [], attempt: null };
  if (draft === null) return blank;
  const going: EditState<Type, Values> = { ...blank, base: draft.base, draftBase: draft.base, values: draft.values, attempt: draft.attempt };
  return aaben === null || sameValues(draft.base, fresh) ? going : takeInTheirs(going, aaben, fresh);
}
