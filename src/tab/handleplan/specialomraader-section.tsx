import { makeStyles, tokens } from '@fluentui/react-components';
import type { Aktoer } from '../../domain/aktoer/aktoer';
import { newestByDel, specialomraaderOfPlan } from '../../domain/overblik/plan-status';
import type { Planstatus } from '../../domain/status/planstatus';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { PeopleLine } from '../components/people-line';
import { StatusAge } from '../components/status-age';
import { TrinBadge } from '../components/trin-badge';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { borderBottomStyle: 'none', paddingBottom: 0 } },
});

/** Each specialområde's own part of a plan: what it has said, or that it has not, and its people. */
export function SpecialomraaderSection({ handleplanId }: { readonly handleplanId: number }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const aktoerer = [...specialomraaderOfPlan(handleplanId, index)].flatMap((id) => index.aktoerer.get(id) ?? []);
  if (aktoerer.length === 0) return null;
  const byDel = newestByDel(index.planstatus(handleplanId));
  return (
    <PanelSection title={t('handleplan.specialomraader')}>
      <ul className={panel.list}>
        {aktoerer.map((aktoer) => <SpecialomraadeItem key={aktoer.id} aktoer={aktoer} status={byDel.get(aktoer.id)} />)}
      </ul>
    </PanelSection>
  );
}

function SpecialomraadeItem({ aktoer, status }: { readonly aktoer: Aktoer; readonly status: Planstatus | undefined }) {
  const styles = useStyles();
  const panel = usePanelStyles();
  return (
    <li className={styles.item}>
      <div className={panel.line}>
        <strong>{aktoer.navn}</strong>
        {status === undefined ? <TrinBadge trin={null} /> : <OwnStatus status={status} />}
      </div>
      <PeopleLine personIds={aktoer.personIds} stedfortraederIds={aktoer.stedfortraederIds} lederIds={aktoer.lederIds} />
    </li>
  );
}

function OwnStatus({ status: { trin, fremdrift, statusPr } }: { readonly status: Planstatus }) {
  const panel = usePanelStyles();
  return (
    <>
      <TrinBadge trin={trin} inWords />
      {fremdrift !== null && <FremdriftBadge fremdrift={fremdrift} />}
      <span className={panel.quiet}><StatusAge statusPr={statusPr} /></span>
    </>
  );
}
