import { Button } from '@fluentui/react-components';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useCurrentPerson } from '../app/current-person';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { TARGET } from './form-styles';
import { RescuedDraft } from './rescued-draft';
import { StatusFormBody } from './status-form-body';
import { thanksText } from './thanks-text';

export interface StatusFormProps {
  readonly handleplanId: number;
  /** The part the status is about; the whole plan when left out. */
  readonly specialomraadeId?: number | null;
  /** What "Gælder stadig" would repeat, when it lacks something: the form opens with it, the focus on what is missing. */
  readonly repeats?: Statusopdatering | null;
  /** After a save, with the sentence of thanks for the live region of the screen around. */
  readonly onDone: (thanks: string) => void;
  /** The person left without saving; what was typed is kept as a draft. */
  readonly onCancel: () => void;
}

/** Registers a status of one part of a handleplan. Says so kindly where the person may not, or the plan is gone. */
export function StatusForm({ handleplanId, specialomraadeId = null, repeats = null, onDone, onCancel }: StatusFormProps) {
  const { t } = useTranslation();
  const { mayRegisterStatus } = useCurrentPerson();
  const handleplan = useOverblikIndex().handleplaner.get(handleplanId);
  const close = <Button style={{ minHeight: TARGET }} onClick={onCancel}>{t('statusform.luk')}</Button>;
  if (handleplan === undefined) {
    return <EmptyState title={t('statusform.findes-ikke')} action={close}>{t('statusform.findes-ikke.raad')}<RescuedDraft handleplanId={handleplanId} specialomraadeId={specialomraadeId} /></EmptyState>;
  }
  if (!mayRegisterStatus) return <EmptyState title={t('statusform.uden-ret')} action={close}>{t('statusform.uden-ret.raad')}</EmptyState>;
  return (
    <StatusFormBody
      key={`${handleplanId}-${specialomraadeId ?? ''}`}
      handleplan={handleplan}
      specialomraadeId={specialomraadeId}
      repeats={repeats}
      onRegistered={(registered) => onDone(thanksText(registered, t))}
      onCancel={onCancel}
    />
  );
}
