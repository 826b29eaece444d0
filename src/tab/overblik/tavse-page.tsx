import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { FRESH_FOR_DAYS } from '../../domain/freshness/freshness';
import { findSilent } from '../../domain/overblik/silent-plans';
import { hasStrategiEnded } from '../../domain/strategi/has-strategi-ended';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from './strategi-heading';
import { TavsAktoerSection } from './tavs-aktoer-section';

/** More than this, and the aktører start folded: first how many each owes, then which. */
const MOST_SHOWN_AT_ONCE = 30;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXXL, maxWidth: '1100px' },
});

/** Who has said nothing about a strategy's plans, or not for long: by aktør and specialområde, with the people behind. */
export function TavsePage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const today = datoInCopenhagen(now());
  const silent = useMemo(() => findSilent(strategi.id, index, today), [strategi.id, index, today]);
  const antal = silent.reduce((sum, aktoer) => sum + aktoer.dele.length, 0);
  const ended = hasStrategiEnded(strategi, today);
  const hasPlans = [...index.handleplaner.values()].some((plan) => plan.strategiId === strategi.id);
  return (
    <>
      <StrategiHeading strategi={strategi} title={t('tavse.titel')}>{antal > 0 ? t('tavse.indledning', { antal, dage: FRESH_FOR_DAYS }) : undefined}</StrategiHeading>
      {!hasPlans && <EmptyState title={t('overblik.tom')}>{t('overblik.tom.raad')}</EmptyState>}
      {hasPlans && ended && <EmptyState title={t('tavse.slut')}>{t('tavse.slut.raad')}</EmptyState>}
      {hasPlans && !ended && antal === 0 && <EmptyState title={t('tavse.ingen')}>{t('tavse.ingen.raad', { dage: FRESH_FOR_DAYS })}</EmptyState>}
      <div className={styles.list}>
        {silent.map((aktoer) => <TavsAktoerSection key={aktoer.aktoerId ?? 'ingen'} tavs={aktoer} strategi={strategi} startsOpen={antal <= MOST_SHOWN_AT_ONCE} />)}
      </div>
    </>
  );
}
