import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { StrategiHeading } from '../overblik/strategi-heading';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { VedligeholdFrame } from '../vedligehold/vedligehold-frame';
import { LaesningFrame } from './laesning-frame';
import { LogSection } from './log-section';
import { PreviewSection } from './preview-section';
import { ProblemSection } from './problem-section';
import { RegelSection } from './regel-section';

/** The reminders of a strategy: its rule, what is wrong, what would be sent, and what was. */
export function PaamindelserPage({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  return (
    <VedligeholdFrame title={t('nav.paamindelser')}>
      <StrategiHeading strategi={strategi} title={t('nav.paamindelser')}>{t('paamindelser.om')}</StrategiHeading>
      <LaesningFrame>{(laesning, refresh) => <Sections strategi={strategi} laesning={laesning} refresh={refresh} />}</LaesningFrame>
    </VedligeholdFrame>
  );
}

function Sections({ strategi, laesning, refresh }: { readonly strategi: Strategi; readonly laesning: Paamindelseslaesning; readonly refresh: () => Promise<unknown> }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const regel = laesning.regler.find(({ strategiId }) => strategiId === strategi.id) ?? null;
  const { unreadable } = laesning;
  return (
    <div className={styles.page}>
      {unreadable.length > 0 && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t('paamindelser.ulaeselig', { antal: unreadable.length, steder: [...new Set(unreadable.map(({ list, id }) => `${list} ${id}`))].join(', ') })}</MessageBarBody></MessageBar>}
      <ProblemSection strategiId={strategi.id} laesning={laesning} refresh={refresh} />
      <RegelSection strategiId={strategi.id} regel={regel} refresh={refresh} />
      <PreviewSection strategiId={strategi.id} regel={regel} laesning={laesning} />
      <LogSection strategiId={strategi.id} laesning={laesning} />
    </div>
  );
}
