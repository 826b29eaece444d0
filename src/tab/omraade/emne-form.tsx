import { useRef } from 'react';
import type { Emne } from '../../domain/status/emne';
import { useTranslation } from '../app/translation';
import { StatusFormFrame } from '../statusform/status-form-frame';
import type { NewestEntry } from '../statusform/use-newest-entry';
import { noteRegistration } from './emne-registrations';
import { ownEntries } from './own-entries';
import type { EmneEntries } from './use-emne-entries';
import { useEmneForm } from './use-emne-form';

export interface EmneFormProps {
  readonly emne: Emne;
  /** What it is called. */
  readonly navn: string;
  readonly history: EmneEntries;
  /** After a save, with the sentence of thanks. */
  readonly onDone: (thanks: string) => void;
  /** The person left without saving; what was typed is kept as a draft. */
  readonly onCancel: () => void;
}

/** Registers a status of an Omraade or of a whole strategi. Opened once its history has been read, or could not be. */
export function EmneForm({ emne, navn, history, onDone, onCancel }: EmneFormProps) {
  const { t } = useTranslation();
  const formRef = useRef<HTMLFormElement>(null);
  const foreignRef = useRef<HTMLDivElement>(null);
  const newest = ownEntries(history.entries ?? [], emne)[0] ?? null;
  const form = useEmneForm({
    emne, newest, formRef, foreignRef,
    askNewest: async () => ownEntries((await history.reload()) ?? [], emne)[0] ?? null,
    onRegistered: () => {
      noteRegistration();
      onDone(t('statusform.tak'));
    },
  });
  const said: NewestEntry = history.entries === null ? { phase: 'failed' } : { phase: 'read', entry: newest };
  return <StatusFormFrame form={form} newest={said} title={t('statusform.titel')} about={navn} formRef={formRef} foreignRef={foreignRef} onCancel={onCancel} />;
}
