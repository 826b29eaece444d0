import { useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { MinIndsats } from '../../domain/mine/min-indsats';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { repeatedFelter, saysTheSame } from '../../domain/status/repeat-status';
import { felterOf } from '../../domain/status/statusfelter';
import type { Statusindhold, Statusopdatering } from '../../domain/status/statusopdatering';
import { validateStatus } from '../../domain/status/validate-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useCurrentPerson } from '../app/current-person';
import { useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { isFresh } from '../statusform/is-fresh';
import { newEntries } from '../statusform/new-entries';
import { registerEntries } from '../statusform/register-entries';
import { type SubmissionKey, submissionKeyFor } from '../statusform/submission-key';

/** How far "Gælder stadig" is for one plan. */
export type GaelderStadig =
  | { readonly phase: 'idle' | 'sending' }
  | { readonly phase: 'newer'; readonly entry: Statusopdatering; readonly plan: Handleplan }
  | { readonly phase: 'failed'; readonly error: ServiceError; readonly also: readonly Handleplan[] };

/** What was registered by it: what it repeats, for which plans, and whether the overview shows it yet. */
export interface Repeated {
  readonly indhold: Statusindhold;
  readonly plans: readonly Handleplan[];
  readonly projected: boolean;
}

interface GaelderStadigOptions {
  readonly indsats: MinIndsats;
  /** The entry that stands on the card, or null where it has not been read. */
  readonly said: Statusopdatering | null;
  readonly onRegistered: (repeated: Repeated) => void;
  /** Something must be said first (a new periode, a behov), or there is nothing to repeat (null). */
  readonly onNeedsForm: (last: Statusopdatering | null) => void;
}

interface Last {
  readonly plan: Handleplan;
  readonly entry: Statusopdatering | null;
}

/** "Ingen ændringer – gælder stadig": repeats the newest entry as of today, with one click in place; for plans that share the cell as well when told so. */
export function useGaelderStadig({ indsats, said, onRegistered, onNeedsForm }: GaelderStadigOptions) {
  const { journal, now, newKey } = useServices();
  const store = useOverblikStore();
  const personId = useCurrentPerson().person.id;
  const [state, setState] = useState<GaelderStadig>({ phase: 'idle' });
  const [attempt, setAttempt] = useState<SubmissionKey | null>(null);
  const [shown, setShown] = useState<readonly number[]>([]);

  /** What is on the card is what counts, where the lists were asked a moment ago and nothing newer has had to be shown. */
  function isOnCard(plan: Handleplan): boolean {
    return plan.id === indsats.handleplan.id && shown.length === 0 && isFresh(store.comparedAt(), Date.now());
  }

  async function readLast(plan: Handleplan): Promise<Last> {
    if (said !== null && isOnCard(plan)) return { plan, entry: said };
    const history = await journal.readHistory(plan.id);
    return { plan, entry: history.find((entry) => entry.specialomraadeId === indsats.specialomraadeId) ?? null };
  }

  /** Somebody else's entry that has not been on this card is shown first, never repeated or covered unread. */
  function isUnread(entry: Statusopdatering): boolean {
    return entry.id !== indsats.planstatus?.statusopdateringId && !shown.includes(entry.id) && entry.forfatterId !== personId;
  }

  function unreadOf(own: Statusopdatering, others: readonly Last[]): Last | undefined {
    if (isUnread(own)) return { plan: indsats.handleplan, entry: own };
    return others.find(({ entry }) => entry !== null && isUnread(entry) && !saysTheSame(felterOf(entry), own));
  }

  async function register(indhold: Statusindhold, plans: readonly Handleplan[]): Promise<void> {
    const submission = submissionKeyFor(attempt, indhold, plans.map(({ id }) => id), newKey);
    setAttempt(submission);
    const { projected } = await registerEntries(journal, newEntries(indhold, plans, indsats.specialomraadeId, submission.noegle));
    void store.refresh();
    setState({ phase: 'idle' });
    onRegistered({ indhold, plans, projected });
  }

  async function repeatNewest(also: readonly Handleplan[]): Promise<void> {
    const [own, ...others] = await Promise.all([indsats.handleplan, ...also].map(readLast));
    const entry = own?.entry ?? null;
    const unread = entry === null ? undefined : unreadOf(entry, others);
    if (unread !== undefined && unread.entry !== null) {
      setShown([...shown, unread.entry.id]);
      setState({ phase: 'newer', entry: unread.entry, plan: unread.plan });
      void store.refresh();
      return;
    }
    const today = datoInCopenhagen(now());
    const validation = entry === null ? null : validateStatus(repeatedFelter(entry, today), { today, uaendret: true, previousPeriode: entry.periode ?? indsats.periode });
    if (validation?.valid === true) {
      await register(validation.indhold, [indsats.handleplan, ...also]);
      return;
    }
    setState({ phase: 'idle' });
    onNeedsForm(entry);
  }

  async function confirm(also: readonly Handleplan[] = []): Promise<void> {
    if (state.phase === 'sending') return;
    setState({ phase: 'sending' });
    try {
      await repeatNewest(also);
    } catch (cause) {
      setState({ phase: 'failed', error: toServiceError(cause), also });
    }
  }

  return { state, confirm };
}
