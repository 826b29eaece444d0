import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import { useCurrentPerson } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';

/** How many plans await a word, or thanks when none does; how the keyboard goes through them; and, to one who may only read, whom to ask. */
export function MineSummary({ mine }: { readonly mine: readonly MinIndsats[] }) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { mayRegisterStatus } = useCurrentPerson();
  const awaiting = mine.filter(isAwaitingAnswer).length;
  if (!mayRegisterStatus) return <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('mine.uden-ret')}</MessageBarBody></MessageBar>;
  return (
    <div>
      <p className={styles.summary} role="status">{awaiting === 0 ? t('mine.alt-opdateret') : t('mine.antal-venter', { antal: awaiting })}</p>
      {mine.length > 1 && <p className={styles.keys}>{t('mine.taster')}</p>}
    </div>
  );
}
