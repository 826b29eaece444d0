import { type RefObject, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { ServiceError } from '../../domain/service-error';
import { type PartStatus, partStatusOf } from '../../domain/status/part-status';
import type { Planstatus } from '../../domain/status/planstatus';
import { repeatedFelter, saysTheSame } from '../../domain/status/repeat-status';
import { sharingWith } from '../../domain/status/sharing-with';
import type { Statusfelt } from '../../domain/status/statusfelter';
import type { Statusindhold, Statusopdatering } from '../../domain/status/statusopdatering';
import { felterWithCpr, type StatusFaultKind, type StatusValidation, validateStatus } from '../../domain/status/validate-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblik, useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { focusFelt } from './focus-felt';
import { newEntries } from './new-entries';
import { registerEntries } from './register-entries';
import { startFelter } from './start-felter';
import { submissionKeyFor } from './submission-key';
import { useForeignEntry } from './use-foreign-entry';
import { type FormValues, useFormValues } from './use-form-values';
import { useSaving } from './use-saving';

/** What was registered: for the thanks. */
export interface Registered {
  readonly plans: readonly Handleplan[];
  /** False where the overview follows later. */
  readonly projected: boolean;
}

export interface StatusFormOptions {
  readonly handleplan: Handleplan;
  readonly specialomraadeId: number | null;
  /** The entry that "Gælder stadig" would repeat, had it not lacked something. */
  readonly repeats: Statusopdatering | null;
  readonly onRegistered: (registered: Registered) => void;
  /** Where the form and the place for somebody else's entry are on the screen. */
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly foreignRef: RefObject<HTMLDivElement | null>;
}

/** Somebody else's status: who wrote it, and which entry it is. */
export type ForeignStatus = Pick<Planstatus, 'forfatterId' | 'statusopdateringId'>;

/** Everything the fields of the form show and do. */
export interface StatusFormModel {
  readonly values: FormValues;
  /** The periode that counts now, and the day of the status that stands. */
  readonly standing: { readonly periode: PartStatus['periode']; readonly statusPr: string | null };
  readonly today: string;
  /** Plans that share the status cell with this one. */
  readonly sharing: readonly Handleplan[];
  /** The field that somebody came here for, or null: begin at the top. */
  readonly opensAt: Statusfelt | null;
  readonly faults: ReadonlyMap<Statusfelt, StatusFaultKind>;
  /** Somebody has tried to save, so every fault is shown. */
  readonly attempted: boolean;
  readonly foreign: ForeignStatus | null;
  readonly saving: boolean;
  readonly error: ServiceError | null;
  readonly submit: () => Promise<void>;
  /** Moves the focus to a field. */
  readonly focus: (felt: Statusfelt) => void;
}

/** The first fault of each field. */
export function faultsOf(validation: StatusValidation): ReadonlyMap<Statusfelt, StatusFaultKind> {
  return new Map(validation.valid ? [] : validation.faults.map(({ felt, kind }) => [felt, kind]));
}

/** The form for one part of a plan: values with their draft, rules, saving. */
export function useStatusForm({ handleplan, specialomraadeId, repeats, onRegistered, formRef, foreignRef }: StatusFormOptions): StatusFormModel {
  const { now, newKey, journal } = useServices();
  const store = useOverblikStore();
  const today = datoInCopenhagen(now());
  const rows = useOverblikIndex().planstatus(handleplan.id);
  const [part] = useState(() => partStatusOf(handleplan, specialomraadeId, rows));
  const values = useFormValues(handleplan.id, specialomraadeId, repeats === null ? startFelter(part, today) : repeatedFelter(repeats, today));
  const sharing = sharingWith(handleplan, useOverblik().handleplaner);
  const [attempted, setAttempted] = useState(repeats !== null);
  const { foreign, arrivedUnseen } = useForeignEntry(handleplan.id, specialomraadeId);
  const { saving, error, run } = useSaving();

  const uaendret = repeats !== null && saysTheSame(values.felter, repeats);
  const validation = validateStatus(values.felter, { today, uaendret, previousPeriode: repeats?.periode ?? part.periode });
  const faults = faultsOf(validation);
  const [opensAt] = useState(repeats === null ? null : ([...faults.keys()][0] ?? 'periode'));

  function focus(felt: Statusfelt): void {
    if (formRef.current !== null) focusFelt(formRef.current, felt);
  }

  function showFirstFault(): void {
    setAttempted(true);
    const [first] = faults.keys();
    if (first !== undefined) focus(first);
  }

  /** Deleted while its status was written: the form around shows what was written instead of saving it to nothing. */
  function isGone(): boolean {
    return store.state.getState().overblik?.handleplaner.some(({ id }) => id === handleplan.id) === false;
  }

  async function save(indhold: Statusindhold): Promise<void> {
    if (await arrivedUnseen()) {
      foreignRef.current?.focus();
      return;
    }
    if (isGone()) return;
    const plans = [handleplan, ...sharing.filter((plan) => values.gaelderOgsaa.includes(plan.id))];
    const attempt = submissionKeyFor(values.attempt, indhold, plans.map((plan) => plan.id), newKey);
    values.noteAttempt(attempt);
    const { projected } = await registerEntries(journal, newEntries(indhold, plans, specialomraadeId, attempt.noegle));
    values.forget();
    onRegistered({ plans, projected });
    void store.refresh();
  }

  // What is typed while a save is under way would be lost with the draft: the fields wait.
  const held: FormValues = saving ? { ...values, change: () => undefined, chooseAlso: () => undefined, startOver: () => undefined } : values;

  return {
    values: held, standing: { periode: part.periode, statusPr: part.planstatus?.statusPr ?? null }, today, sharing, opensAt, attempted, foreign, saving, error, focus,
    faults: attempted ? faults : new Map(felterWithCpr(values.felter).map((felt) => [felt, 'cpr'])),
    submit: async () => (validation.valid ? run(() => save(validation.indhold)) : showFirstFault()),
  };
}
