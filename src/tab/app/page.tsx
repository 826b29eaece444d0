import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Strategi } from '../../domain/strategi/strategi';
import { EmptyState } from '../components/empty-state';
import { LoadingState } from '../components/loading-state';
import { OverblikPage } from '../overblik/overblik-page';
import { chooseStrategi } from './choose-strategi';
import { useCurrentPersonState } from './current-person';
import { LateErrorState } from './late-error-state';
import { AktoererPage, GitterPage, MinePage, PaamindelserPage, SpecialomraaderPage, StatusrunderPage, StrategienPage, TavsePage, UdenAnsvarligPage, VedligeholdPage, VerdensmaalPage } from './late-pages';
import { useOverblik } from './overblik-context';
import { useServices } from './services';
import { useTranslation } from './translation';
import { useWhole } from './use-whole';
import { useView } from './view-context';

/** The page that the address names. */
export function Page() {
  const { now } = useServices();
  const { view } = useView();
  const whole = useWhole();
  const strategi = chooseStrategi(useOverblik(), view, datoInCopenhagen(now()));
  if (!whole && (view.side !== 'alle' || strategi === null)) return <LoadingState />;
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
  if (state.phase === 'failed') return <LateErrorState error={state.error} onRetry={state.retry} />;
  return <MinePage />;
}

function NoStrategies() {
  const { t } = useTranslation();
  const state = useCurrentPersonState();
  const mayEdit = state.phase === 'known' && state.currentPerson.mayEditPlans;
  return <EmptyState title={t('tom.ingen-strategier')}>{t(mayEdit ? 'tom.ingen-strategier.konsulent' : 'tom.ingen-strategier.andre')}</EmptyState>;
}
