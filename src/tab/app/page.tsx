import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { EmptyState } from '../components/empty-state';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { MinePage } from '../mine/mine-page';
import { OverblikPage } from '../overblik/overblik-page';
import { TavsePage } from '../overblik/tavse-page';
import { chooseStrategi } from './choose-strategi';
import { useCurrentPersonState } from './current-person';
import { useOverblik } from './overblik-context';
import { useServices } from './services';
import { useTranslation } from './translation';
import { useView } from './view-context';

/** The page that the address names. */
export function Page() {
  const { now } = useServices();
  const { view } = useView();
  const strategi = chooseStrategi(useOverblik(), view, datoInCopenhagen(now()));
  if (strategi === null) return <NoStrategies />;
  if (view.side === 'mine') return <MineOncePersonIsKnown />;
  return view.side === 'alle' ? <OverblikPage key={strategi.id} strategi={strategi} /> : <TavsePage strategi={strategi} />;
}

function MineOncePersonIsKnown() {
  const state = useCurrentPersonState();
  if (state.phase === 'reading') return <LoadingState />;
  if (state.phase === 'failed') return <ErrorState error={state.error} onRetry={state.retry} />;
  return <MinePage />;
}

function NoStrategies() {
  const { t } = useTranslation();
  const state = useCurrentPersonState();
  const mayEdit = state.phase === 'known' && state.currentPerson.mayEditPlans;
  return <EmptyState title={t('tom.ingen-strategier')}>{t(mayEdit ? 'tom.ingen-strategier.konsulent' : 'tom.ingen-strategier.andre')}</EmptyState>;
}
