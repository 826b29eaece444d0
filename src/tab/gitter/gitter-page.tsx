import { Link } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { VedligeholdFrame } from '../vedligehold/vedligehold-frame';
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
    <VedligeholdFrame title={t('nav.gitter')}>
      <StrategiHeading strategi={strategi} title={t('nav.gitter')} />
      <WhereThereIsRoom strategi={strategi} />
    </VedligeholdFrame>
  );
}

function WhereThereIsRoom({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const roomy = useSyncExternalStore(subscribe, () => window.matchMedia(ROOM).matches);
  if (roomy) return <GitterArbejde strategi={strategi} />;
  const toPlans = <Link href={hrefOf({ side: 'alle', handleplanId: null, omraadeId: null })}>{t('gitter.til-alle')}</Link>;
  return <EmptyState title={t('gitter.for-smal')} action={toPlans}>{t('gitter.for-smal.raad')}</EmptyState>;
}
