import { makeStyles, tokens } from '@fluentui/react-components';
import { newestStatusPr, periodeOf, planStatusOf } from '../../domain/overblik/plan-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeriodeText } from '../components/periode-text';
import { PlanFremdriftBadge } from '../components/plan-fremdrift-badge';
import { PlanStatusBadge } from '../components/plan-status-badge';
import { StatusAge } from '../components/status-age';
import { AnsvarSection } from './ansvar-section';
import { Fact } from './fact';
import { ForelaeggelserSection } from './forelaeggelser-section';
import { HistorySection } from './history-section';
import { MarkFacts } from './mark-facts';
import { RelationerSection } from './relationer-section';
import { SilentSection } from './silent-section';
import { SpecialomraaderSection } from './specialomraader-section';
import { TekstSection } from './tekst-section';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'minmax(90px, max-content) 1fr', gap: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`, alignItems: 'baseline', margin: 0 },
});

/** Everything known of one plan: how it stands, what it is, its history, its people, and what it hangs together with. */
export function HandleplanDetails({ handleplan }: { readonly handleplan: Handleplan }) {
  return (
    <>
      <StatusNow handleplan={handleplan} />
      <TekstSection handleplan={handleplan} />
      <HistorySection handleplan={handleplan} />
      <SilentSection handleplan={handleplan} />
      <AnsvarSection handleplan={handleplan} />
      <SpecialomraaderSection handleplanId={handleplan.id} />
      <RelationerSection handleplan={handleplan} />
      <ForelaeggelserSection handleplan={handleplan} />
    </>
  );
}

function StatusNow({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const status = planStatusOf(handleplan.id, useOverblikIndex());
  const sidst = newestStatusPr(status);
  const hasBehov = status.kind === 'hele' && status.status.harBehov;
  return (
    <dl className={styles.facts}>
      <Fact term={t('kolonne.status')}><PlanStatusBadge status={status} /></Fact>
      {status.kind !== 'tavs' && <Fact term={t('kolonne.fremdrift')}><PlanFremdriftBadge status={status} /></Fact>}
      <Fact term={t('kolonne.periode')}><PeriodeText periode={periodeOf(handleplan, status)} /></Fact>
      <Fact term={t('handleplan.sidst')}>{sidst === null ? t('status.aldrig') : <StatusAge statusPr={sidst} />}</Fact>
      {hasBehov && <Fact term={t('handleplan.behov.navn')}><strong>{t('handleplan.behov')}</strong></Fact>}
      <MarkFacts handleplan={handleplan} />
    </dl>
  );
}
