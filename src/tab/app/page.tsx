import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Strategi } from '../../domain/strategi/strategi';
import { EmptyState } from '../components/empty-state';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { MinePage } from '../mine/mine-page';
import { OverblikPage } from '../overblik/overblik-page';
import { TavsePage } from '../overblik/tavse-page';
import { chooseStrategi } from './choose-strategi';
import { useCurrentPersonState } from './current-person';
import { lazyPage } from './lazy-page';
import { useOverblik } from './overblik-context';
import { useServices } from './services';
import { useTranslation } from './translation';
import { useView } from './view-context';

const StrategienPage = lazyPage(async () => (await import('../strategien/strategien-page')).StrategienPage);
const SpecialomraaderPage = lazyPage(async () => (await import('../specialomraader/specialomraader-page')).SpecialomraaderPage);
const VerdensmaalPage = lazyPage(async () => (await import('../verdensmaal/verdensmaal-page')).VerdensmaalPage);
const VedligeholdPage = lazyPage(async () => (await import('../vedligehold/vedligehold-page')).VedligeholdPage);
const GitterPage = lazyPage(async () => (await import('../gitter/gitter-page')).GitterPage);
const AktoererPage = lazyPage(async () => (await import('../aktoerer/aktoerer-page')).AktoererPage);
const UdenAnsvarligPage = lazyPage(async () => (await import('../uden-ansvarlig/uden-ansvarlig-page')).UdenAnsvarligPage);
const StatusrunderPage = lazyPage(async () => (await import('../statusrunder/statusrunder-page')).StatusrunderPage);
const PaamindelserPage = lazyPage(async () => (await import('../paamindelser/paamindelser-page')).PaamindelserPage);

/** The page that the address names. */
export function Page() {
  const { now } = useServices();
  const { view } = useView();
  const strategi = chooseStrategi(useOverblik(), view, datoInCopenhagen(now()));
  if (view.side === 'vedligehold' && strategi === null) return <VedligeholdPage strategi={null} />;
  if (view.side === 'aktoerer') return <AktoererPage />;
  if (strategi === null) return <NoStrategies />;
  if (view.side === 'mine') return <MineOncePersonIsKnown />;
  return <StrategiPage side={view.side} strategi={strategi} />;
}

function StrategiPage({ side, strategi }: { readonly side: string; readonly strategi: Strategi }) {
  switch (side) {
    case 'strategien': return <StrategienPage strategi={strategi} />;
    case 'specialomraader': return <SpecialomraaderPage strategi={strategi} />;
    case 'verdensmaal': return <VerdensmaalPage strategi={strategi} />;
    case 'tavse': return <TavsePage strategi={strategi} />;
    case 'vedligehold': return <VedligeholdPage strategi={strategi} />;
    case 'gitter': return <GitterPage key={strategi.id} strategi={strategi} />;
    case 'uden-ansvarlig': return <UdenAnsvarligPage strategi={strategi} />;
    case 'statusrunder': return <StatusrunderPage key={strategi.id} strategi={strategi} />;
    case 'paamindelser': return <PaamindelserPage key={strategi.id} strategi={strategi} />;
    default: return <OverblikPage key={strategi.id} strategi={strategi} />;
  }
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
