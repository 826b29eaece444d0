import type { ReactNode } from 'react';
import { UntoldBar } from '../aendringer/untold-bar';
import { useCurrentPersonState } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useWhoHasLeft } from '../app/use-who-has-left';
import { EmptyState } from '../components/empty-state';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { RunsStoppedBar } from '../paamindelser/runs-stopped-bar';
import { PageTitle } from './page-title';
import { VedligeholdNav } from './vedligehold-nav';

/** A page of whoever keeps strategies right: its neighbours above it. Others who open the address are told whom it is for. */
export function VedligeholdFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const state = useCurrentPersonState();
  if (state.phase === 'reading') return <LoadingState />;
  if (state.phase === 'failed') return <ErrorState error={state.error} onRetry={state.retry} />;
  if (state.currentPerson.mayEditPlans) return <Allowed>{children}</Allowed>;
  return <><PageTitle title={title} /><EmptyState title={t('vedligehold.kun-konsulenter')}>{t('vedligehold.kun-konsulenter.raad')}</EmptyState></>;
}

function Allowed({ children }: { readonly children: ReactNode }) {
  useWhoHasLeft();
  return <><VedligeholdNav /><RunsStoppedBar /><UntoldBar />{children}</>;
}
