import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import { useCurrentPerson } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';

interface MineSummaryProps {
  readonly mine: readonly MinIndsats[];
  /** How many of what a reminder asked for have been answered; null: nobody asked. */
  readonly answered: number | null;
}

/** How many plans await a word, or thanks when none does; how the keyboard goes through them; and, to one who may only read, whom to ask. */
export function MineSummary({ mine, answered }: MineSummaryProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { mayRegisterStatus } = useCurrentPerson();
  const awaiting = answered === null ? mine.filter(isAwaitingAnswer).length : mine.length - answered;
  if (!mayRegisterStatus) return <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('mine.uden-ret')}</MessageBarBody></MessageBar>;
  return (
    <div>
      <p className={styles.summary} role="status">{awaiting === 0 ? t(answered === null ? 'mine.alt-opdateret' : 'mindet.tak') : t('mine.antal-venter', { antal: awaiting })}</p>
      {mine.length > 1 && <p className={styles.keys}>{t('mine.taster')}</p>}
    </div>
  );
}
