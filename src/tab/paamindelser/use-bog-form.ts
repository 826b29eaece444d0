import { type RefObject, useState } from 'react';
import type { GenericSchema } from 'valibot';
import { mergeEdits } from '../../domain/aendring/merge-edits';
import { findCpr } from '../../domain/cpr/find-cpr';
import type { AabenRundepost, Rundeposter, Rundeposttype } from '../../domain/ports/paamindelsesbog';
import { toServiceError } from '../../domain/service-error';
import type { TextKey } from '../../texts/translate';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { type EditAttempt, readEditDraft, writeEditDraft } from '../redigering/edit-draft';
import { editDraftKey } from '../redigering/edit-draft-key';
import { type Kollision, sameValues } from '../redigering/edit-state';
import type { Feltfejlene, FeltOf } from '../redigering/feltfejl';
import { focusFeltIn } from '../redigering/focus-felt-in';
import type { PostForm } from '../redigering/use-post-form';
import { useSaving } from '../statusform/use-saving';

/** How a round or a rule is laid into fields. `Values` are what stands there, in the order of the screen. */
export interface BogRules<Type extends Rundeposttype, Values extends object> {
  readonly type: Type;
  readonly schema: GenericSchema<unknown, Values>;
  toValues(post: Rundeposter[Type]): Values;
  /** What is wrong, apart from CPR numbers: those are found in every text. */
  validate(values: Values): Feltfejlene<Values>;
  labelOf(felt: FeltOf<Values>): TextKey;
  readonly tekster: PostForm<Values>['tekster'];
}

export interface BogFormOptions<Type extends Rundeposttype, Values extends object> {
  readonly rules: BogRules<Type, Values>;
  /** The record as opened, or null for a new one. */
  readonly aaben: AabenRundepost<Type> | null;
  /** What a new record's fields begin with. */
  readonly start: Values;
  readonly draftName: string;
  readonly formRef: RefObject<HTMLElement | null>;
  readonly conflictRef: RefObject<HTMLElement | null>;
  /** Saves valid values; `noegle` stays the same while the same is sent. Throws `ServiceError`. */
  readonly save: (values: Values, aaben: AabenRundepost<Type> | null, noegle: string) => Promise<void>;
  readonly onSaved: (values: Values) => void | Promise<void>;
}

interface BogState<Type extends Rundeposttype, Values> {
  readonly aaben: AabenRundepost<Type> | null;
  readonly base: Values;
  readonly values: Values;
  readonly kollisioner: readonly Kollision<Values>[];
  readonly fraAnden: readonly FeltOf<Values>[];
  readonly attempt: EditAttempt | null;
}

function cprFaults<Values extends object>(values: Values): Feltfejlene<Values> {
  const felter = Object.keys(values) as FeltOf<Values>[];
  return new Map(felter.flatMap((felt) => {
    const value: unknown = values[felt];
    return typeof value === 'string' && findCpr(value).length > 0 ? [[felt, { key: 'redigering.fejl.cpr' }] as const] : [];
  }));
}

/** Lays somebody else's newer version under what is typed: other fields follow it, a field that both changed waits for a choice. */
function takeInTheirs<Type extends Rundeposttype, Values extends object>(state: BogState<Type, Values>, aaben: AabenRundepost<Type>, theirs: Values): BogState<Type, Values> {
  const { merged, fromTheirs, collisions } = mergeEdits(state.base, state.values, theirs);
  return { ...state, aaben, base: theirs, values: merged, kollisioner: collisions.map((felt) => ({ felt, deres: theirs })), fraAnden: [...new Set([...state.fraAnden, ...fromTheirs])] };
}

/** The form of a round or a rule, for `EditFrame`: values with their draft, faults, saving; two people's changes merge, or wait for a choice. */
export function useBogForm<Type extends Rundeposttype, Values extends object>({ rules, aaben, start, draftName, formRef, conflictRef, save, onSaved }: BogFormOptions<Type, Values>): PostForm<Values> {
  const { drafts, paamindelser, newKey } = useServices();
  const key = editDraftKey(useCurrentPerson().person.id, draftName);
  const [kept] = useState(() => readEditDraft(drafts, key, rules.schema));
  const [state, setState] = useState<BogState<Type, Values>>(() => {
    const fresh = aaben === null ? start : rules.toValues(aaben.post);
    const blank: BogState<Type, Values> = { aaben, base: fresh, values: fresh, kollisioner: [], fraAnden: [], attempt: null };
    if (kept === null) return blank;
    const going = { ...blank, base: kept.base, values: kept.values, attempt: kept.attempt };
    return aaben === null || sameValues(kept.base, fresh) ? going : takeInTheirs(going, aaben, fresh);
  });
  const [restored, setRestored] = useState(kept !== null);
  const [draftKept, setDraftKept] = useState(true);
  const [attempted, setAttempted] = useState(false);
  const { saving, error, run } = useSaving();
  const cpr = cprFaults(state.values);
  const faults: Feltfejlene<Values> = new Map([...rules.validate(state.values), ...cpr]);

  function put(next: BogState<Type, Values>): void {
    setState(next);
    setDraftKept(writeEditDraft(drafts, key, sameValues(next.values, next.base) ? null : { values: next.values, base: next.base, attempt: next.attempt }));
  }

  /** Saves; gives false where both have changed the same and somebody has to choose. */
  async function saveOrMerge(current: BogState<Type, Values>): Promise<boolean> {
    const fingerprint = JSON.stringify(current.values);
    const attempt = current.attempt?.fingerprint === fingerprint ? current.attempt : { noegle: newKey(), fingerprint };
    put({ ...current, attempt });
    try {
      await save(current.values, current.aaben, attempt.noegle);
      return true;
    } catch (cause) {
      if (current.aaben === null || toServiceError(cause).kind !== 'conflict') throw cause;
      const now = await paamindelser.open(rules.type, current.aaben.post.id);
      if (now.etag === current.aaben.etag) throw cause;
      const merged = takeInTheirs({ ...current, attempt }, now, rules.toValues(now.post));
      put(merged);
      return merged.kollisioner.length === 0 && saveOrMerge(merged);
    }
  }

  async function submit(): Promise<void> {
    setAttempted(true);
    const [first] = faults.keys();
    if (state.kollisioner.length > 0) conflictRef.current?.focus();
    else if (first !== undefined) focusFeltIn(formRef.current, first);
    else {
      await run(async () => {
        if (!(await saveOrMerge(state))) return;
        writeEditDraft(drafts, key, null);
        await onSaved(state.values);
      });
    }
  }

  return {
    values: state.values, kollisioner: state.kollisioner, fraAnden: state.fraAnden, tekster: rules.tekster,
    attempted, saving, error, restored, draftKept, submit,
    labelOf: (felt) => rules.labelOf(felt),
    dirty: !sameValues(state.values, state.base),
    faults: attempted ? faults : cpr,
    focus: (felt) => focusFeltIn(formRef.current, felt),
    change: (part) => { if (!saving) put({ ...state, values: { ...state.values, ...part } }); },
    choose: (felt, part) => put({ ...state, values: { ...state.values, ...part }, kollisioner: state.kollisioner.filter((kollision) => kollision.felt !== felt) }),
    startOver: () => {
      put({ ...state, values: state.base, kollisioner: [], fraAnden: [], attempt: null });
      setRestored(false);
      setAttempted(false);
    },
  };
}
