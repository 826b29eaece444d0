import type { Statusindhold } from '../../domain/status/statusopdatering';

/** The client key of one submission, and what was sent with it. */
export interface SubmissionKey {
  readonly noegle: string;
  readonly fingerprint: string;
}

/**
 * The key for a submission. After a failed one the same content keeps its key, because the answer may have been
 * lost on the way back; edited content gets a new one, or the list would take it for the entry it already has.
 */
export function submissionKeyFor(previous: SubmissionKey | null, indhold: Statusindhold, handleplanIds: readonly number[], newKey: () => string): SubmissionKey {
  const fingerprint = JSON.stringify([handleplanIds, indhold]);
  return previous?.fingerprint === fingerprint ? previous : { noegle: newKey(), fingerprint };
}
