import { Link } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { useCurrentPersonState } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { EmptyState } from '../components/empty-state';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { GitterArbejde } from './gitter-arbejde';

/** Narrower than this there is no room for a grid: a phone. */
const ROOM = '(min-width: 640px)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(ROOM);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Many handleplaner at once, for whoever keeps strategies right. */
export function GitterPage({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  return (
    <>
      <StrategiHeading strategi={strategi} title={t('gitter.titel')} />
      <OncePersonIsKnown strategi={strategi} />
    </>
  );
}

function OncePersonIsKnown({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const state = useCurrentPersonState();
  const roomy = useSyncExternalStore(subscribe, () => window.matchMedia(ROOM).matches);
  const toPlans = <Link href={hrefOf({ side: 'alle', handleplanId: null, omraadeId: null })}>{t('gitter.til-alle')}</Link>;
  if (state.phase === 'reading') return <LoadingState />;
  if (state.phase === 'failed') return <ErrorState error={state.error} onRetry={state.retry} />;
  if (!state.currentPerson.mayEditPlans) return <EmptyState title={t('gitter.kun-konsulenter')} action={toPlans}>{t('gitter.kun-konsulenter.raad')}</EmptyState>;
  if (!roomy) return <EmptyState title={t('gitter.for-smal')} action={toPlans}>{t('gitter.for-smal.raad')}</EmptyState>;
  return <GitterArbejde strategi={strategi} />;
}
