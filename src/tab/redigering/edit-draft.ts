import * as v from 'valibot';
import { maskCpr } from '../../domain/cpr/find-cpr';
import type { DraftStorage } from '../app/services';

/** An edit that somebody was in the middle of. */
export interface EditDraft<Values> {
  readonly values: Values;
  /** What stood in the fields when the form was opened: tells later what others have changed since. */
  readonly base: Values;
  /** The client key of an attempt to make the record, and what was sent with it. */
  readonly attempt: EditAttempt | null;
}

export interface EditAttempt {
  readonly noegle: string;
  readonly fingerprint: string;
}

/** The draft that was kept, or null: none, a broken one, or a device that keeps nothing. */
export function readEditDraft<Values>(drafts: DraftStorage, key: string, schema: v.GenericSchema<unknown, Values>): EditDraft<Values> | null {
  try {
    const draft = v.object({ values: schema, base: schema, attempt: v.nullable(v.object({ noegle: v.string(), fingerprint: v.string() })) });
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), draft), drafts.getItem(key));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // The frame's storage can be blocked altogether; then there is no draft.
  }
}

/** A CPR number must not reach any storage, so its digits are blotted out; everything else is kept as typed. */
function withoutCpr(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? maskCpr(value) : value;
}

/** Keeps a draft, or with null forgets it. False where the device refuses. */
export function writeEditDraft(drafts: DraftStorage, key: string, draft: EditDraft<unknown> | null): boolean {
  try {
    if (draft === null) drafts.removeItem(key);
    else drafts.setItem(key, JSON.stringify(draft, withoutCpr));
    return true;
  } catch {
    return false; // Full or blocked: the form says so, and the text stays on the screen.
  }
}
