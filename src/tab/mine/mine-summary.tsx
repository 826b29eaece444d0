import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isAwaitingAnswer, type MinIndsats } from '../../domain/mine/min-indsats';
import { useCurrentPerson } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { useMineStyles } from './mine-styles';

interface MineSummaryProps {
  readonly mine: readonly MinIndsats[];
  /** How many of what a reminder asked for have been answered; null: nobody asked. */
  readonly answered: number | null;
}

/** How many plans await a word, or thanks when none does, or the way on when nothing of mine runs; how the keyboard goes through them; and, to one who may only read, whom to ask. */
export function MineSummary({ mine, answered }: MineSummaryProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { mayRegisterStatus } = useCurrentPerson();
  const awaiting = answered === null ? mine.filter(isAwaitingAnswer).length : mine.length - answered;
  if (!mayRegisterStatus) return <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('mine.uden-ret')}</MessageBarBody></MessageBar>;
  if (answered === null && !mine.some(isInSight)) return <NothingRuns />;
  return (
    <div>
      <p className={styles.summary} role="status">{awaiting === 0 ? t(answered === null ? 'mine.alt-opdateret' : 'mindet.tak') : t('mine.antal-venter', { antal: awaiting })}</p>
      {mine.filter(isInSight).length > 1 && <p className={styles.keys}>{t('mine.taster')}</p>}
    </div>
  );
}

/** Not folded away: what the arrow keys can reach at first. */
function isInSight({ due }: MinIndsats): boolean {
  return due !== 'finished' && due !== 'strategi-ended';
}

/** All that is mine is finished, or its strategy is over: nobody is thanked for that, and everybody's plans are one click away. */
function NothingRuns() {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  return (
    <div>
      <p className={styles.summary} role="status">{t('mine.intet-i-gang')}</p>
      <Link className={styles.wayOn} href={hrefOf({ side: 'alle', handleplanId: null, omraadeId: null })}>{t('mine.ingen.alle')}</Link>
    </div>
  );
}
