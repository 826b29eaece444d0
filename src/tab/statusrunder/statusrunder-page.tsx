import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { hasStrategiEnded } from '../../domain/strategi/has-strategi-ended';
import type { Strategi } from '../../domain/strategi/strategi';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { LaesningFrame } from '../paamindelser/laesning-frame';
import { useOneOpen } from '../vedligehold/use-one-open';
import { VedligeholdFrame } from '../vedligehold/vedligehold-frame';
import { ClosedRunde } from './closed-runde';
import { OpenRunde, type RundePart } from './open-runde';
import { RundeForm } from './runde-form';
import { useRundeStyles } from './runde-styles';

/** The rounds of a strategy: opened, followed, extended, closed. */
export function StatusrunderPage({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  return (
    <VedligeholdFrame title={t('nav.statusrunder')}>
      <StrategiHeading strategi={strategi} title={t('nav.statusrunder')}>{t('statusrunder.om')}</StrategiHeading>
      <LaesningFrame>{(laesning, refresh) => <Runder strategi={strategi} laesning={laesning} refresh={refresh} />}</LaesningFrame>
    </VedligeholdFrame>
  );
}

interface RunderProps {
  readonly strategi: Strategi;
  readonly laesning: Paamindelseslaesning;
  readonly refresh: () => Promise<unknown>;
}

function Runder({ strategi, laesning, refresh }: RunderProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const rootRef = useRef<HTMLDivElement>(null);
  const list = useOneOpen<RundePart>(rootRef);
  const today = datoInCopenhagen(now());
  const ended = hasStrategiEnded(strategi, today);
  const own = laesning.runder.filter(({ strategiId }) => strategiId === strategi.id);
  const open = own.filter(({ lukket }) => lukket === null).sort((one, other) => one.lukker.localeCompare(other.lukker));
  const closed = own.filter(({ lukket }) => lukket !== null).sort((one, other) => (other.lukket ?? '').localeCompare(one.lukket ?? ''));
  const moeder = laesning.moeder.filter(({ strategiIds }) => strategiIds === null || strategiIds.includes(strategi.id));

  async function saved(titel: string): Promise<void> {
    await refresh();
    list.done(t('statusrunder.aabnet', { titel }));
  }

  return (
    <div ref={rootRef} className={styles.page}>
      <span role="status">{list.besked}</span>
      {ended && <EmptyState title={t('statusrunder.slut')}>{t('statusrunder.slut.raad')}</EmptyState>}
      {!ended && list.isOpen('ny', null) && <RundeForm strategi={strategi} moeder={moeder} onSaved={saved} onCancel={list.cancel} />}
      {!ended && open.length === 0 && list.open === null && <EmptyState title={t('statusrunder.ingen')}>{t('statusrunder.ingen.raad')}</EmptyState>}
      {!ended && !list.isOpen('ny', null) && <div><Button {...list.marker('ny', null)} className={styles.button} appearance={open.length === 0 ? 'primary' : 'secondary'} disabled={list.open !== null} onClick={() => list.start('ny', null)}>{t('rundeform.ny')}</Button></div>}
      {open.map((runde) => <OpenRunde key={runde.id} runde={runde} laesning={laesning} refresh={refresh} list={list} />)}
      {closed.length > 0 && <h2 className={styles.title}>{t('statusrunder.lukkede')}</h2>}
      {closed.map((runde) => <ClosedRunde key={runde.id} runde={runde} moede={laesning.moeder.find(({ id }) => id === runde.moedeId)} today={today} list={list} />)}
    </div>
  );
}
