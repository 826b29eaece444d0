import { makeStyles, tokens } from '@fluentui/react-components';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { createLatePart } from '../app/late-part';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { ErrorBar } from '../components/error-bar';
import { NewPlanLink } from '../handleplan/new-plan-link';
import { PlanListView } from './plan-list-view';
import { StrategiHeading } from './strategi-heading';
import { usePlanList } from '../udvalg/use-plan-list';
import { useUdvalg } from '../udvalg/use-udvalg';

const useStyles = makeStyles({
  bar: { minHeight: '68px', margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
});

const useUdvalgBar = createLatePart(() => import('../udvalg/udvalg-bar'));

/** All handleplaner of one strategy, or of all: searched, filtered, grouped and sorted as the address says. The rows come first, search and filters after. */
export function OverblikPage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const chosen = useUdvalg();
  const list = usePlanList(strategi, chosen.udvalg);
  const bar = useUdvalgBar();
  const { alleStrategier } = chosen.udvalg;
  return (
    <>
      <StrategiHeading strategi={strategi} title={alleStrategier ? t('udvalg.alle-strategier') : strategiName(strategi)}>{alleStrategier ? undefined : (strategi.vision ?? undefined)}</StrategiHeading>
      {list.alle.length === 0 ? <EmptyState title={t('overblik.tom')} action={<NewPlanLink />}>{t('overblik.tom.raad')}</EmptyState> : (
        <>
          <div className={styles.bar}>
            {bar.part !== null && <bar.part.UdvalgBar chosen={chosen} list={list} />}
            {bar.error !== null && <ErrorBar error={bar.error} note={t('udvalg.ikke-hentet')} onRetry={bar.retry} />}
          </div>
          <PlanListView chosen={chosen} list={list} />
        </>
      )}
    </>
  );
}
