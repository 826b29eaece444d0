import { makeStyles, tokens } from '@fluentui/react-components';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { strategiName } from '../../domain/strategi/strategi-name';
import { chooseStrategi } from '../app/choose-strategi';
import { useCurrentPersonState } from '../app/current-person';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { usePartingWord } from '../app/parting-word';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { EmptyState } from '../components/empty-state';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { useFocusReturnTo } from '../components/use-focus-return';
import { HandleplanForm } from './edit/handleplan-form';
import { NEW_PLAN_LINK } from './new-plan-link';
import { SidePanel } from './side-panel';

const useStyles = makeStyles({
  strategi: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '32px' },
});

/** The panel in which a new handleplan is made: under the Omraade that the address names, else wherever one chooses. */
export function NewPlanPanel({ beside, onClose }: { readonly beside: boolean; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view } = useView();
  const index = useOverblikIndex();
  const { now } = useServices();
  const chosen = chooseStrategi(useOverblik(), view, datoInCopenhagen(now()));
  const strategi = index.strategier.get(index.omraader.get(view.omraadeId ?? 0)?.strategiId ?? 0) ?? chosen;
  useFocusReturnTo(NEW_PLAN_LINK);
  return (
    <SidePanel label={t('planform.ny')} title={<p className={styles.strategi}>{strategi === null ? '' : strategiName(strategi)}</p>} beside={beside} onClose={onClose}>
      {strategi === null ? <EmptyState title={t('planform.uden-strategi')} /> : <WhoMay strategiId={strategi.id} onClose={onClose} />}
    </SidePanel>
  );
}

function WhoMay({ strategiId, onClose }: { readonly strategiId: number; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const state = useCurrentPersonState();
  const { leave } = usePartingWord();

  function made({ id }: Handleplan): void {
    leave(t('planform.lavet')); // The panel of the plan is another.
    go({ handleplanId: id, omraadeId: null });
  }

  if (state.phase === 'reading') return <LoadingState />;
  if (state.phase === 'failed') return <ErrorState error={state.error} onRetry={state.retry} />;
  if (!state.currentPerson.mayEditPlans) return <EmptyState title={t('planform.uden-ret')}>{t('planform.uden-ret.raad')}</EmptyState>;
  return <HandleplanForm subject={{ strategiId, omraadeId: view.omraadeId }} onSaved={made} onCancel={onClose} />;
}
