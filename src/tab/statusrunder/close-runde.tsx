import { indexOverblik } from '../../domain/overblik/index-overblik';
import { ServiceError, toServiceError } from '../../domain/service-error';
import { freezeRound } from '../../domain/statusrunde/freeze-round';
import type { Statusrunde } from '../../domain/statusrunde/statusrunde';
import { useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { laesningStoreOf } from '../paamindelser/laesning-store';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { useSaving } from '../statusform/use-saving';
import { ConfirmBox } from './confirm-box';

interface CloseRundeProps {
  readonly runde: Statusrunde;
  /** How many parts nobody has answered. */
  readonly silent: number;
  readonly onDone: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Closes a round: everything is read once more, and the picture of that moment is kept. */
export function CloseRunde({ runde, silent, onDone, onCancel }: CloseRundeProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const services = useServices();
  const overblikStore = useOverblikStore();
  const { saving, error, run } = useSaving();
  const laesningStore = laesningStoreOf(services);

  async function freshGrundlag() {
    await Promise.all([overblikStore.refresh(), laesningStore.refresh()]);
    const { overblik, error: unread } = overblikStore.state.getState();
    const { laesning, error: bogUnread } = laesningStore.state.getState();
    const refusal = unread ?? bogUnread;
    if (refusal !== null || overblik === null || laesning === null) throw refusal ?? new ServiceError('offline');
    return { index: indexOverblik(overblik), indmeldinger: laesning.indmeldinger, svar: laesning.svar };
  }

  const close = () => run(async () => {
    try {
      const grundlag = await freshGrundlag();
      const aaben = await services.paamindelser.open('runde', runde.id);
      if (aaben.post.lukket !== null || aaben.post.lukker !== runde.lukker) throw new ServiceError('conflict', { subject: 'Statusrunder' });
      await services.paamindelser.close(aaben, freezeRound(aaben.post, grundlag, services.now().toISOString()));
    } catch (cause) {
      if (toServiceError(cause).kind === 'conflict') await laesningStore.refresh();
      throw cause;
    }
    await laesningStore.refresh();
    onDone(t('statusrunder.lukket.besked', { titel: runde.titel }));
  });

  return (
    <ConfirmBox title={t('statusrunder.luk.titel', { titel: runde.titel })} confirm={t('statusrunder.luk.ja')} busy={t('statusrunder.lukker-den')} saving={saving} error={error} note={t('statusrunder.luk.ikke')} onConfirm={() => void close()} onCancel={onCancel}>
      <p className={styles.about}>{t('statusrunder.luk.om')}{silent > 0 && ` ${t('statusrunder.luk.tavse', { antal: silent })}`}</p>
    </ConfirmBox>
  );
}
