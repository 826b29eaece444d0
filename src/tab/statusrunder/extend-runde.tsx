import { useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { ServiceError, toServiceError } from '../../domain/service-error';
import type { Statusrunde } from '../../domain/statusrunde/statusrunde';
import { formatDato } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import type { Feltfejl } from '../redigering/feltfejl';
import { useSaving } from '../statusform/use-saving';
import { DatoFelt } from '../vedligehold/dato-felt';
import { ConfirmBox } from './confirm-box';

interface ExtendRundeProps {
  readonly runde: Statusrunde;
  readonly refresh: () => Promise<unknown>;
  readonly onDone: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Gives a round another last day. Whoever was faster is shown first: their day stands in the sentence, and one's own stays in the field. */
export function ExtendRunde({ runde, refresh, onDone, onCancel }: ExtendRundeProps) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const { paamindelser, now } = useServices();
  const [lukker, setLukker] = useState(runde.lukker);
  const [attempted, setAttempted] = useState(false);
  const { saving, error, run } = useSaving();
  const fault = attempted ? faultOf() : undefined;

  function faultOf(): Feltfejl | undefined {
    if (lukker === '') return { key: 'rundeform.fejl.lukker' };
    if (lukker < datoInCopenhagen(now())) return { key: 'rundeform.fejl.lukker-forbi' };
    if (lukker < runde.aabner) return { key: 'rundeform.fejl.raekkefoelge' };
    return lukker === runde.lukker ? { key: 'statusrunder.forlaeng.samme' } : undefined;
  }

  const extend = () => run(async () => {
    setAttempted(true);
    if (faultOf() !== undefined) return;
    try {
      const aaben = await paamindelser.open('runde', runde.id);
      if (aaben.post.lukker !== runde.lukker || aaben.post.lukket !== null) throw new ServiceError('conflict', { subject: 'Statusrunder' });
      await paamindelser.change('runde', aaben, { lukker });
    } catch (cause) {
      if (toServiceError(cause).kind === 'conflict') await refresh();
      throw cause;
    }
    await refresh();
    onDone(t('statusrunder.forlaenget', { titel: runde.titel, dato: formatDato(lukker, language) }));
  });

  return (
    <ConfirmBox title={t('statusrunder.forlaeng.titel', { titel: runde.titel })} confirm={t('redigering.gem')} busy={t('redigering.gemmer')} saving={saving} error={error} note={t('statusrunder.lukker-nu', { dato: formatDato(runde.lukker, language) })} onConfirm={() => void extend()} onCancel={onCancel}>
      <p className={styles.about}>{t('statusrunder.lukker-nu', { dato: formatDato(runde.lukker, language) })}</p>
      <DatoFelt name="lukker" label={t('statusrunder.forlaeng.felt')} value={lukker} fault={fault} onChange={setLukker} />
    </ConfirmBox>
  );
}
