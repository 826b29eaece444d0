import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { activeFiltre, type Udvalg, withoutFilter, withoutFiltre } from '../../domain/udvalg/udvalg';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { describeFilter } from './describe-filter';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** The filters leave nothing: says which of them to let go of, and how many plans that gives. */
export function NoMatch({ udvalg, choose, countOf }: { readonly udvalg: Udvalg; readonly choose: (udvalg: Udvalg) => void; readonly countOf: (udvalg: Udvalg) => number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const active = activeFiltre(udvalg);
  const helpful = active.length < 2 ? [] : active.map((filter) => ({ filter, antal: countOf(withoutFilter(udvalg, filter)) })).filter(({ antal }) => antal > 0);
  const onlySearch = active[0] === 'soeg' && active.length === 1;
  const advice = helpful.length > 0 ? t('udvalg.ingen.raad') : t(onlySearch ? 'overblik.ingen-fundet.raad' : 'udvalg.ingen.ryd');
  return (
    <EmptyState title={t(titleOf(active))}>
      {advice}
      <div className={styles.list}>
        {helpful.map(({ filter, antal }) => <Button key={filter} onClick={() => choose(withoutFilter(udvalg, filter))}>{t('udvalg.uden', { filter: describeFilter(udvalg, filter, index, t), antal })}</Button>)}
        {helpful.length === 0 && <Button onClick={() => choose(withoutFiltre(udvalg))}>{t(onlySearch ? 'udvalg.ryd-soegning' : 'udvalg.ryd')}</Button>}
      </div>
    </EmptyState>
  );
}

function titleOf(active: readonly string[]) {
  if (active.length > 1) return 'udvalg.ingen';
  return active[0] === 'soeg' ? 'overblik.ingen-fundet' : 'udvalg.ingen.et';
}
