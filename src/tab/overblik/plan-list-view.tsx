import { makeStyles } from '@fluentui/react-components';
import { useCurrentPersonState } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useWhole } from '../app/use-whole';
import { LateErrorState } from '../app/late-error-state';
import { LoadingState } from '../components/loading-state';
import { OverblikTable } from './overblik-table';
import { useListTools } from './use-list-tools';
import type { PlanList } from '../udvalg/use-plan-list';
import type { ChosenUdvalg } from '../udvalg/use-udvalg';

const useStyles = makeStyles({
  table: { containerType: 'inline-size', containerName: 'oversigt' },
});

/** The plans that fit, or why there are none: nobody knows yet whose are "mine", or the filters leave nothing. */
export function PlanListView({ chosen: { udvalg, choose }, list }: { readonly chosen: ChosenUdvalg; readonly list: PlanList }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const person = useCurrentPersonState();
  const { part: tools } = useListTools();
  const whole = useWhole();
  if (udvalg.mine && person.phase === 'reading') return <LoadingState label={t('udvalg.venter')} />;
  if (udvalg.mine && person.phase === 'failed') return <LateErrorState error={person.error} onRetry={person.retry} />;
  if (list.fundne.length === 0) return whole && tools !== null && <tools.NoMatch udvalg={udvalg} choose={choose} countOf={list.countOf} />;
  return <div className={styles.table}><OverblikTable list={list} udvalg={udvalg} choose={choose} /></div>;
}
