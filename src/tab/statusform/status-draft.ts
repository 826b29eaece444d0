import * as v from 'valibot';
import { maskCpr } from '../../domain/cpr/find-cpr';
import { partKey } from '../../domain/mine/min-indsats';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import { type Statusfelter, TEKSTFELTER } from '../../domain/status/statusfelter';
import { TRIN } from '../../domain/status/trin';
import type { DraftStorage } from '../app/services';
import type { SubmissionKey } from './submission-key';

/** What somebody was writing: the fields, the plans it also applies to, and the key of an attempt that failed. */
export interface StatusDraft {
  readonly felter: Statusfelter;
  readonly gaelderOgsaa: readonly number[];
  readonly attempt: SubmissionKey | null;
}

const DRAFT = v.object({
  felter: v.object({
    statustekst: v.string(),
    trin: v.nullable(v.picklist(TRIN)),
    fremdrift: v.nullable(v.picklist(FREMDRIFT)),
    periode: v.string(),
    indsats: v.string(),
    behov: v.string(),
    statusPr: v.string(),
  }),
  gaelderOgsaa: v.array(v.number()),
  attempt: v.nullable(v.object({ noegle: v.string(), fingerprint: v.string() })),
});
const DRAFT_TEXT = v.pipe(v.string(), v.parseJson(), DRAFT);

/** One draft per person, plan and specialområde. */
export function draftKey(personId: number, handleplanId: number, specialomraadeId: number | null): string {
  return `fyrtaarn.statuskladde.1.${personId}.${partKey({ handleplanId, specialomraadeId })}`;
}

/** One draft per person and Omraade, or per person and whole strategi. */
export function emneDraftKey(personId: number, { strategiId, omraadeId }: { readonly strategiId: number; readonly omraadeId: number | null }): string {
  return `fyrtaarn.statuskladde.1.${personId}.${omraadeId === null ? `strategi-${strategiId}` : `omraade-${omraadeId}`}`;
}

/** The draft that was kept, or null: none, a broken one, or a device that keeps nothing. */
export function readDraft(drafts: DraftStorage, key: string): StatusDraft | null {
  try {
    const parsed = v.safeParse(DRAFT_TEXT, drafts.getItem(key));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // The frame's storage can be blocked altogether; then there is no draft.
  }
}

/** A CPR number must not reach any storage, so its digits are blotted out; everything else is kept as typed. */
function withoutCpr(felter: Statusfelter): Statusfelter {
  return { ...felter, ...Object.fromEntries(TEKSTFELTER.map((felt) => [felt, maskCpr(felter[felt])])) };
}

/** Keeps a draft, or with null forgets it. False where the device refuses. */
export function writeDraft(drafts: DraftStorage, key: string, draft: StatusDraft | null): boolean {
  try {
    if (draft === null) drafts.removeItem(key);
    else drafts.setItem(key, JSON.stringify({ ...draft, felter: withoutCpr(draft.felter) }));
    return true;
  } catch {
    return false; // Full or blocked: the form says so, and the text stays on the screen.
  }
}
