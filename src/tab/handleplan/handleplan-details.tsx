import { makeStyles, tokens } from '@fluentui/react-components';
import { newestStatusPr, periodeOf, planStatusOf } from '../../domain/overblik/plan-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeriodeText } from '../components/periode-text';
import { PlanFremdriftBadge } from '../components/plan-fremdrift-badge';
import { PlanMarks } from '../components/plan-marks';
import { PlanStatusBadge } from '../components/plan-status-badge';
import { StatusAge } from '../components/status-age';
import { AnsvarSection } from './ansvar-section';
import { ForelaeggelserSection } from './forelaeggelser-section';
import { HistorySection } from './history-section';
import { PanelSection } from './panel-section';
import { RelationerSection } from './relationer-section';
import { SilentSection } from './silent-section';
import { SpecialomraaderSection } from './specialomraader-section';
import { usePanelStyles } from './use-panel-styles';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'minmax(90px, max-content) 1fr', gap: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`, alignItems: 'baseline', margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

/** Everything known of one plan: how it stands, what it is, its history, its people, and what it hangs together with. */
export function HandleplanDetails({ handleplan }: { readonly handleplan: Handleplan }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  return (
    <>
      <StatusNow handleplan={handleplan} />
      {handleplan.tekst !== null && <PanelSection title={t('handleplan.tekst')}><p className={panel.text} lang="da">{handleplan.tekst}</p></PanelSection>}
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
    <div>
      <dl className={styles.facts}>
        <dt className={styles.term}>{t('kolonne.status')}</dt>
        <dd className={styles.value}><PlanStatusBadge status={status} /></dd>
        {status.kind !== 'tavs' && <><dt className={styles.term}>{t('kolonne.fremdrift')}</dt><dd className={styles.value}><PlanFremdriftBadge status={status} /></dd></>}
        <dt className={styles.term}>{t('kolonne.periode')}</dt>
        <dd className={styles.value}><PeriodeText periode={periodeOf(handleplan, status)} /></dd>
        <dt className={styles.term}>{t('handleplan.sidst')}</dt>
        <dd className={styles.value}>{sidst === null ? t('status.aldrig') : <StatusAge statusPr={sidst} />}</dd>
        {hasBehov && <><dt className={styles.term}>{t('handleplan.behov.navn')}</dt><dd className={styles.value}><strong>{t('handleplan.behov')}</strong></dd></>}
      </dl>
      <PlanMarks handleplan={handleplan} />
    </div>
  );
}
