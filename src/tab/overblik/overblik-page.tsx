import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countPlans } from '../../domain/overblik/count-plans';
import { groupByOmraade } from '../../domain/overblik/group-by-omraade';
import { createPlanSearch } from '../../domain/overblik/search-plans';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { OverblikTable } from './overblik-table';
import { PlanCounts } from './plan-counts';
import { StrategiHeading } from './strategi-heading';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
  search: { width: '280px', maxWidth: '100%' },
  table: { containerType: 'inline-size', containerName: 'oversigt' },
});

/** All handleplaner of one strategy, grouped by Omraade; a search narrows them. */
export function OverblikPage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const overblik = useOverblik();
  const index = useOverblikIndex();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createPlanSearch(index), [index]);
  const all = useMemo(() => overblik.handleplaner.filter((plan) => plan.strategiId === strategi.id), [overblik, strategi.id]);
  const found = useMemo(() => all.filter(search(query)), [all, search, query]);
  const trae = useMemo(() => groupByOmraade({ omraader: overblik.omraader, handleplaner: found }, strategi.id, { keepEmpty: query === '' }), [overblik, found, strategi.id, query]);
  return (
    <>
      <StrategiHeading strategi={strategi} title={strategiName(strategi)}>{strategi.vision ?? undefined}</StrategiHeading>
      {all.length === 0 ? <EmptyState title={t('overblik.tom')}>{t('overblik.tom.raad')}</EmptyState> : (
        <>
          <div className={styles.bar}>
            <SearchBox className={styles.search} aria-label={t('overblik.soeg')} placeholder={t('overblik.soeg')} value={query} onChange={(_, data) => setQuery(data.value)} />
            <PlanCounts tal={countPlans(all, index)} found={query === '' ? null : found.length} />
          </div>
          {found.length === 0 ? <EmptyState title={t('overblik.ingen-fundet')}>{t('overblik.ingen-fundet.raad')}</EmptyState> : <div className={styles.table}><OverblikTable strategi={strategi} trae={trae} /></div>}
        </>
      )}
    </>
  );
}
