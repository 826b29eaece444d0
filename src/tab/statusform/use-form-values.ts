import { useMemo, useState } from 'react';
import type { Statusfelter } from '../../domain/status/statusfelter';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { draftKey, readDraft, type StatusDraft, writeDraft } from './status-draft';
import type { SubmissionKey } from './submission-key';

/** What stands in the form; kept as a draft on every change until it is saved. */
export interface FormValues extends StatusDraft {
  /** The form opened with what somebody was in the middle of. */
  readonly restored: boolean;
  /** False where the device keeps no drafts. */
  readonly draftKept: boolean;
  readonly change: (felter: Partial<Statusfelter>) => void;
  readonly chooseAlso: (gaelderOgsaa: readonly number[]) => void;
  /** Remembers the key of an attempt, so that the next one is the same entry. */
  readonly noteAttempt: (attempt: SubmissionKey) => void;
  readonly forget: () => void;
  readonly startOver: () => void;
}

/** The values of the form for one part of a plan; `start` counts when the form opens. */
export function useFormValues(handleplanId: number, specialomraadeId: number | null, start: Statusfelter): FormValues {
  return useDraftedValues(draftKey(useCurrentPerson().person.id, handleplanId, specialomraadeId), start);
}

/** The values of a form whose draft is kept under `key`. */
export function useDraftedValues(key: string, start: Statusfelter): FormValues {
  const { drafts } = useServices();
  const [blank] = useState<StatusDraft>({ felter: start, gaelderOgsaa: [], attempt: null });
  const kept = useMemo(() => readDraft(drafts, key), [drafts, key]);
  const [values, setValues] = useState<StatusDraft>(kept ?? blank);
  const [restored, setRestored] = useState(kept !== null);
  const [draftKept, setDraftKept] = useState(true);

  function put(next: StatusDraft): void {
    setValues(next);
    setDraftKept(writeDraft(drafts, key, sameValues(next, blank) ? null : next));
  }

  return {
    ...values,
    restored,
    draftKept,
    change: (felter) => put({ ...values, felter: { ...values.felter, ...felter } }),
    chooseAlso: (gaelderOgsaa) => put({ ...values, gaelderOgsaa }),
    noteAttempt: (attempt) => put({ ...values, attempt }),
    forget: () => void writeDraft(drafts, key, null),
    startOver: () => {
      setValues(blank);
      setRestored(false);
      setDraftKept(writeDraft(drafts, key, null));
    },
  };
}

function sameValues(one: StatusDraft, other: StatusDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
