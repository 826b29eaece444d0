import { makeStyles } from '@fluentui/react-components';
import type { Linje } from '../../domain/udvalg/linje';
import { isPlainList } from '../../domain/udvalg/udvalg';
import { useCurrentPersonState } from '../app/current-person';
import { FirstReading } from '../app/first-reading';
import { useOverblikStore } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useOnTheirWay } from '../app/use-whole';
import { LateErrorState } from '../app/late-error-state';
import { LoadingState } from '../components/loading-state';
import { NothingFound } from './nothing-found';
import { OverblikTable } from './overblik-table';
import type { PlanList } from '../udvalg/use-plan-list';
import type { ChosenUdvalg } from '../udvalg/use-udvalg';

const useStyles = makeStyles({
  table: { containerType: 'inline-size', containerName: 'oversigt' },
});

/** The plans that fit, or why there are none: nobody knows yet whose are "mine" or how the plans stand, or the filters leave nothing. */
export function PlanListView({ choose, list, lines }: { readonly choose: ChosenUdvalg['choose']; readonly list: PlanList; readonly lines: readonly Linje[] }) {
  const { udvalg } = list;
  const styles = useStyles();
  const { t } = useTranslation();
  const person = useCurrentPersonState();
  const store = useOverblikStore();
  const tooEarly = useOnTheirWay() && !isPlainList(udvalg);
  if (udvalg.mine && person.phase === 'reading') return <LoadingState label={t('udvalg.venter')} />;
  if (udvalg.mine && person.phase === 'failed') return <LateErrorState error={person.error} onRetry={person.retry} />;
  if (tooEarly) return <FirstReading store={store} />;
  if (lines.length === 0) return <NothingFound>{(tools) => <tools.NoMatch udvalg={udvalg} choose={choose} countOf={list.countOf} />}</NothingFound>;
  return <div className={styles.table}><OverblikTable list={list} lines={lines} choose={choose} /></div>;
}
