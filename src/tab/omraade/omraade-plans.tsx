import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import { omraadePath } from '../../domain/overblik/omraade-path';
import { strategiTree } from '../../domain/overblik/strategi-tree';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Omraade } from '../../domain/strategi/omraade';
import { remember } from '../../domain/remember';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { StatusSum } from '../components/status-sum';
import { NewPlanLink } from '../handleplan/new-plan-link';
import { PanelSection } from '../handleplan/panel-section';
import { usePanelStyles } from '../handleplan/use-panel-styles';
import { PlanList } from './plan-list';

const useStyles = makeStyles({
  sum: { marginBottom: tokens.spacingVerticalM },
  all: { display: 'inline-block', marginTop: tokens.spacingVerticalM },
});

function plansUnder(omraade: Omraade, index: OverblikIndex): readonly Handleplan[] {
  const isInside = remember((omraadeId: number) => omraadePath(omraadeId, index).includes(omraade));
  return strategiTree(omraade.strategiId, index).plans.filter((plan) => isInside(plan.omraadeId));
}

/** All plans of an Omraade and of the areas below it, and the way to the same in the list, where they can be filtered. */
export function OmraadePlans({ omraade }: { readonly omraade: Omraade }) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const index = useOverblikIndex();
  const handleplaner = useMemo(() => plansUnder(omraade, index), [omraade, index]);
  const href = hrefOf({ side: 'alle', strategiId: omraade.strategiId, omraadeId: null, handleplanId: null, udvalg: { omraadeId: omraade.id } });
  return (
    <PanelSection title={t('omraadepanel.handleplaner')} action={<NewPlanLink omraadeId={omraade.id} />}>
      {handleplaner.length === 0 ? <p className={panel.text}>{t('omraadepanel.handleplaner.tom')}</p> : (
        <>
          <div className={styles.sum}><StatusSum handleplaner={handleplaner} /></div>
          <PlanList handleplaner={handleplaner} />
          <Link className={styles.all} href={href}>{t('omraadepanel.handleplaner.alle', { antal: handleplaner.length })}</Link>
        </>
      )}
    </PanelSection>
  );
}
