import { type RefObject, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Emne } from '../../domain/status/emne';
import type { Statusfelt } from '../../domain/status/statusfelter';
import type { Statusindhold, Statusopdatering } from '../../domain/status/statusopdatering';
import { felterWithCpr, validateStatus } from '../../domain/status/validate-status';
import { useCurrentPerson } from '../app/current-person';
import { useServices } from '../app/services';
import { focusFelt } from '../statusform/focus-felt';
import { registerEntries } from '../statusform/register-entries';
import { startFelter } from '../statusform/start-felter';
import { emneDraftKey } from '../statusform/status-draft';
import { submissionKeyFor } from '../statusform/submission-key';
import { type FormValues, useDraftedValues } from '../statusform/use-form-values';
import { useSaving } from '../statusform/use-saving';
import { faultsOf, type ForeignStatus, type StatusFormModel } from '../statusform/use-status-form';

export interface EmneFormOptions {
  readonly emne: Emne;
  /** The newest entry about it that is known, or null. */
  readonly newest: Statusopdatering | null;
  /** Asks once more which entry is the newest; null when that cannot be asked, or there is none. */
  readonly askNewest: () => Promise<Statusopdatering | null>;
  readonly onRegistered: () => void;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly foreignRef: RefObject<HTMLDivElement | null>;
}

/** The form for a status of an Omraade or of a whole strategi: as for a handleplan, without the plans that share a cell. */
export function useEmneForm({ emne, newest, askNewest, onRegistered, formRef, foreignRef }: EmneFormOptions): StatusFormModel {
  const { now, newKey, journal } = useServices();
  const personId = useCurrentPerson().person.id;
  const today = datoInCopenhagen(now());
  const [opened] = useState(newest);
  const values = useDraftedValues(emneDraftKey(personId, emne), startFelter({ planstatus: opened }, today));
  const [attempted, setAttempted] = useState(false);
  const { saving, error, run } = useSaving();
  const validation = validateStatus(values.felter, { today, uaendret: false, previousPeriode: opened?.periode ?? null });
  const faults = faultsOf(validation);

  function foreignOf(entry: Statusopdatering | null): ForeignStatus | null {
    return entry === null || entry.id === opened?.id || entry.forfatterId === personId ? null : { forfatterId: entry.forfatterId, statusopdateringId: entry.id };
  }
  const foreign = foreignOf(newest);

  function focus(felt: Statusfelt): void {
    if (formRef.current !== null) focusFelt(formRef.current, felt);
  }

  function showFirstFault(): void {
    setAttempted(true);
    const [first] = faults.keys();
    if (first !== undefined) focus(first);
  }

  async function save(indhold: Statusindhold): Promise<void> {
    const arrived = foreignOf(await askNewest());
    if (arrived !== null && arrived.statusopdateringId !== foreign?.statusopdateringId) {
      foreignRef.current?.focus();
      return;
    }
    const attempt = submissionKeyFor(values.attempt, indhold, [], newKey);
    values.noteAttempt(attempt);
    await registerEntries(journal, [{ ...indhold, ...emne, handleplanId: null, specialomraadeId: null, noegle: attempt.noegle, faellesNoegle: null }]);
    values.forget();
    onRegistered();
  }

  // What is typed while a save is under way would be lost with the draft: the fields wait.
  const held: FormValues = saving ? { ...values, change: () => undefined, startOver: () => undefined } : values;

  return {
    values: held, standing: { periode: opened?.periode ?? null, statusPr: opened?.statusPr ?? null }, today, sharing: [], opensAt: null, attempted, foreign, saving, error, focus,
    faults: attempted ? faults : new Map(felterWithCpr(values.felter).map((felt) => [felt, 'cpr'])),
    submit: async () => (validation.valid ? run(() => save(validation.indhold)) : showFirstFault()),
  };
}
