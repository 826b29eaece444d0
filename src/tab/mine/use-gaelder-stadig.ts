import { useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { MinIndsats } from '../../domain/mine/min-indsats';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { repeatedFelter } from '../../domain/status/repeat-status';
import type { Statusindhold, Statusopdatering } from '../../domain/status/statusopdatering';
import { validateStatus } from '../../domain/status/validate-status';
import { useCurrentPerson } from '../app/current-person';
import { useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { newEntries } from '../statusform/new-entries';
import { registerEntries } from '../statusform/register-entries';
import { type SubmissionKey, submissionKeyFor } from '../statusform/submission-key';

/** How far "Gælder stadig" is for one plan. */
export type GaelderStadig =
  | { readonly phase: 'idle' | 'sending' }
  | { readonly phase: 'newer'; readonly entry: Statusopdatering }
  | { readonly phase: 'failed'; readonly error: ServiceError };

interface GaelderStadigOptions {
  readonly indsats: MinIndsats;
  /** It is registered: what it repeats, and whether the overview shows it yet. */
  readonly onRegistered: (repeated: Statusindhold, projected: boolean) => void;
  /** Something must be said first (a new periode, a behov), or there is nothing to repeat (null). */
  readonly onNeedsForm: (last: Statusopdatering | null) => void;
}

/** "Ingen ændringer – gælder stadig": repeats the newest entry as of today, with one click in place. */
export function useGaelderStadig({ indsats, onRegistered, onNeedsForm }: GaelderStadigOptions) {
  const { journal, now, newKey } = useServices();
  const store = useOverblikStore();
  const personId = useCurrentPerson().person.id;
  const [state, setState] = useState<GaelderStadig>({ phase: 'idle' });
  const [attempt, setAttempt] = useState<SubmissionKey | null>(null);

  /** Somebody else's entry that is not on this card yet is shown first, never repeated unread. */
  function isUnread(last: Statusopdatering): boolean {
    const shown = state.phase === 'newer' ? state.entry.id : indsats.planstatus?.statusopdateringId;
    return last.id !== shown && last.forfatterId !== personId;
  }

  async function register(indhold: Statusindhold): Promise<void> {
    const submission = submissionKeyFor(attempt, indhold, [indsats.handleplanId], newKey);
    setAttempt(submission);
    const { projected } = await registerEntries(journal, newEntries(indhold, [indsats.handleplan], indsats.specialomraadeId, submission.noegle));
    void store.refresh();
    setState({ phase: 'idle' });
    onRegistered(indhold, projected);
  }

  async function repeatNewest(): Promise<void> {
    const history = await journal.readHistory(indsats.handleplanId);
    const last = history.find((entry) => entry.specialomraadeId === indsats.specialomraadeId) ?? null;
    if (last !== null && isUnread(last)) {
      setState({ phase: 'newer', entry: last });
      void store.refresh();
      return;
    }
    const today = datoInCopenhagen(now());
    const validation = last === null ? null : validateStatus(repeatedFelter(last, today), { today, uaendret: true, previousPeriode: last.periode ?? indsats.periode });
    if (validation?.valid === true) {
      await register(validation.indhold);
      return;
    }
    setState({ phase: 'idle' });
    onNeedsForm(last);
  }

  async function confirm(): Promise<void> {
    if (state.phase === 'sending') return;
    setState({ phase: 'sending' });
    try {
      await repeatNewest();
    } catch (cause) {
      setState({ phase: 'failed', error: toServiceError(cause) });
    }
  }

  return { state, confirm };
}
