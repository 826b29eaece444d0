import type { DraftStorage } from '../app/services';
import { draftKey, readDraft } from './status-draft';

/** Whether somebody was in the middle of a status of one part of a plan. */
export function hasDraft(drafts: DraftStorage, personId: number, handleplanId: number, specialomraadeId: number | null): boolean {
  return readDraft(drafts, draftKey(personId, handleplanId, specialomraadeId)) !== null;
}
