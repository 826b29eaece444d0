import { makeStyles, tokens } from '@fluentui/react-components';
import { countPlans } from '../../domain/overblik/count-plans';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useMemo } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { TrinBadge } from '../components/trin-badge';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
});

/** How many plans there are and how many need a look, or how many a selection has found; announced as it changes. */
export function PlanCounts({ alle, found }: { readonly alle: readonly Handleplan[]; readonly found: number | null }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.root}>
      {found === null ? <Needs alle={alle} /> : <span>{t('udvalg.fundet', { antal: found, alle: alle.length })}</span>}
    </div>
  );
}

function Needs({ alle }: { readonly alle: readonly Handleplan[] }) {
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const tal = useMemo(() => countPlans(alle, index), [alle, index]);
  return (
    <>
      <span>{t('overblik.antal', { antal: tal.alle })}</span>
      {tal.forsinket > 0 && <FremdriftBadge fremdrift="forsinket" label={t('overblik.antal.forsinket', { antal: tal.forsinket })} />}
      {tal.risiko > 0 && <FremdriftBadge fremdrift="risiko" label={t('overblik.antal.risiko', { antal: tal.risiko })} />}
      {tal.tavse > 0 && <TrinBadge trin={null} label={t('overblik.antal.tavse', { antal: tal.tavse })} />}
    </>
  );
}
