import { type RefObject, useState } from 'react';
import type { AabenPost, Felter, Poster, Posttype } from '../../domain/aendring/post';
import { sameValue } from '../../domain/aendring/same-value';
import { findCpr } from '../../domain/cpr/find-cpr';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { TextKey } from '../../texts/translate';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { useSaving } from '../statusform/use-saving';
import { readEditDraft, writeEditDraft } from './edit-draft';
import { editDraftKey } from './edit-draft-key';
import { type EditState, type Kollision, sameValues, settle, startEdit, takeInTheirs } from './edit-state';
import type { Feltfejl, Feltfejlene, FeltOf } from './feltfejl';
import { focusFeltIn } from './focus-felt-in';
import type { PostRules } from './post-rules';

/** What a save gave: the record, and what was taken in from somebody else on the way. */
export interface GemtPost<Type extends Posttype, Values> {
  readonly post: Poster[Type];
  readonly fraAnden: readonly FeltOf<Values>[];
}

export interface PostFormOptions<Type extends Posttype, Values extends object> {
  readonly rules: PostRules<Type, Values>;
  /** The record as opened, or null for a new one. */
  readonly aaben: AabenPost<Type> | null;
  /** What a new record's fields begin with; not asked for a record that exists. */
  readonly start?: Values;
  /** Names the draft: `handleplan-12`, `ansvar-ny-12`. */
  readonly draftName: string;
  /** Where the form and the place of the conflicts are on the screen. */
  readonly formRef: RefObject<HTMLElement | null>;
  readonly conflictRef: RefObject<HTMLElement | null>;
  /** What else has to be saved first; may complete the record. */
  readonly prepare?: (values: Values, felter: Felter<Type>) => Promise<Felter<Type>>;
  /** The form goes on saying that it saves until this is done. */
  readonly onSaved: (gemt: GemtPost<Type, Values>) => void | Promise<void>;
}

/** Everything that the fields and buttons of a form show and do. */
export interface PostForm<Values extends object> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly faults: Feltfejlene<Values>;
  /** Somebody has tried to save, so every fault is shown. */
  readonly attempted: boolean;
  readonly saving: boolean;
  readonly error: ServiceError | null;
  /** Something in the fields is not saved. */
  readonly dirty: boolean;
  /** The form opened with what somebody was in the middle of. */
  readonly restored: boolean;
  /** False where the device keeps no drafts. */
  readonly draftKept: boolean;
  readonly kollisioner: readonly Kollision<Values>[];
  readonly fraAnden: readonly FeltOf<Values>[];
  readonly labelOf: (felt: FeltOf<Values>) => TextKey;
  readonly tekster: PostRules<Posttype, Values>['tekster'];
  /** Chooses what a field that both have changed is to hold. */
  readonly choose: (felt: FeltOf<Values>, part: Partial<Values>) => void;
  readonly submit: () => Promise<void>;
  /** Throws the changes away, with their draft. */
  readonly startOver: () => void;
  readonly focus: (felt: FeltOf<Values>) => void;
}

/** Somebody may save again and again while one tries: then the person decides when to go on. */
const MERGES = 3;

const CPR: Feltfejl = { key: 'redigering.fejl.cpr' };

function feltnavne<Values extends object>(values: Values): readonly FeltOf<Values>[] {
  return Object.keys(values) as FeltOf<Values>[];
}

function withCpr<Values extends object>(values: Values): Feltfejlene<Values> {
  const found = feltnavne(values).filter((felt) => typeof values[felt] === 'string' && findCpr(values[felt]).length > 0);
  return new Map(found.map((felt) => [felt, CPR]));
}

/** All faults in the order of the fields; a CPR number comes before anything else that is wrong. */
function allFaults<Values extends object>(values: Values, others: Feltfejlene<Values>, cpr: Feltfejlene<Values>): Feltfejlene<Values> {
  return new Map(feltnavne(values).flatMap((felt) => {
    const fault = cpr.get(felt) ?? others.get(felt);
    return fault === undefined ? [] : [[felt, fault] as const];
  }));
}

function changedFelter<Type extends Posttype>(felter: Felter<Type>, post: Poster[Type]): Partial<Felter<Type>> {
  const before = post as Partial<Felter<Type>>;
  return Object.fromEntries(Object.entries(felter).filter(([felt, value]) => !sameValue(value, before[felt as keyof Felter<Type>]))) as Partial<Felter<Type>>;
}

/**
 * The form of one record: values with their draft, rules, saving. Two at once: other fields merge and are saved,
 * a field that both changed waits for a choice (`kollisioner`).
 */
export function usePostForm<Type extends Posttype, Values extends object>(options: PostFormOptions<Type, Values>): PostForm<Values> {
  const { rules, formRef, conflictRef, onSaved } = options;
  const { drafts, editor, newKey } = useServices();
  const key = editDraftKey(useCurrentPerson().person.id, options.draftName);
  const [kept] = useState(() => readEditDraft(drafts, key, rules.schema));
  const [state, setState] = useState(() => startEdit(options.aaben, freshValues(options), kept));
  const [restored, setRestored] = useState(kept !== null);
  const [draftKept, setDraftKept] = useState(true);
  const [attempted, setAttempted] = useState(false);
  const { saving, error, run } = useSaving();
  const cpr = withCpr(state.values);
  const faults = allFaults(state.values, rules.validate(state.values), cpr);
  const dirty = !sameValues(state.values, state.base);

  function put(next: EditState<Type, Values>): void {
    setState(next);
    const { values, draftBase, attempt } = next;
    setDraftKept(writeEditDraft(drafts, key, sameValues(values, draftBase) ? null : { values, base: draftBase, attempt }));
  }

  function focus(felt: FeltOf<Values>): void {
    focusFeltIn(formRef.current, felt);
  }

  async function create(felter: Felter<Type>): Promise<Poster[Type]> {
    const fingerprint = JSON.stringify(felter);
    const attempt = state.attempt?.fingerprint === fingerprint ? state.attempt : { noegle: newKey(), fingerprint };
    put({ ...state, attempt });
    return editor.create<Type>({ type: rules.type, noegle: attempt.noegle, felter });
  }

  async function change(current: EditState<Type, Values>, aaben: AabenPost<Type>, merges: number): Promise<GemtPost<Type, Values> | null> {
    const felter = changedFelter(await completed(current.values, aaben.post), aaben.post);
    if (Object.keys(felter).length === 0) return { post: aaben.post, fraAnden: current.fraAnden };
    try {
      return { post: (await editor.change<Type>({ aaben, felter })).post, fraAnden: current.fraAnden };
    } catch (cause) {
      if (toServiceError(cause).kind !== 'conflict' || merges === 0) throw cause;
    }
    const now = await editor.open(rules.type, aaben.post.id);
    const merged = takeInTheirs(current, now, rules.toValues(now.post));
    put(merged);
    if (merged.kollisioner.length === 0) return change(merged, now, merges - 1);
    conflictRef.current?.focus();
    return null;
  }

  async function completed(values: Values, post: Poster[Type] | null): Promise<Felter<Type>> {
    const felter = rules.toFelter(values, post);
    return options.prepare === undefined ? felter : options.prepare(values, felter);
  }

  async function save(): Promise<void> {
    const gemt = state.aaben === null
      ? { post: await create(await completed(state.values, null)), fraAnden: [] }
      : await change(state, state.aaben, MERGES);
    if (gemt === null) return;
    writeEditDraft(drafts, key, null);
    await onSaved(gemt);
  }

  async function submit(): Promise<void> {
    setAttempted(true);
    const [first] = faults.keys();
    if (state.kollisioner.length > 0) conflictRef.current?.focus();
    else if (first !== undefined) focus(first);
    else await run(save);
  }

  return {
    ...state, labelOf: (felt) => rules.labelOf(felt), tekster: rules.tekster, attempted, saving, error, dirty, restored, draftKept, focus, submit,
    faults: attempted ? faults : cpr,
    // What is typed while a save is under way would be lost with the draft: the fields wait.
    change: (part) => { if (!saving) put({ ...state, values: { ...state.values, ...part } }); },
    choose: (felt, part) => put(settle(state, felt, part)),
    startOver: () => {
      put({ ...state, values: state.base, draftBase: state.base, kollisioner: [], fraAnden: [], attempt: null });
      setRestored(false);
      setAttempted(false);
    },
  };
}

function freshValues<Type extends Posttype, Values extends object>({ rules, aaben, start }: PostFormOptions<Type, Values>): Values {
  if (aaben !== null) return rules.toValues(aaben.post);
  if (start === undefined) throw new Error('A form for a new record needs values to begin with');
  return start;
}
