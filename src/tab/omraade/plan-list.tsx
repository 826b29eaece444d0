import { makeStyles, tokens } from '@fluentui/react-components';
import { newestStatusPr, planStatusOf } from '../../domain/overblik/plan-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { FirstOf } from '../components/first-of';
import { PlanFremdriftBadge } from '../components/plan-fremdrift-badge';
import { PlanLink } from '../components/plan-link';
import { PlanStatusBadge } from '../components/plan-status-badge';
import { StatusAge } from '../components/status-age';

/** An area may hold hundreds. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalSNudge} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTopStyle: 'none', paddingTop: 0 } },
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Some plans, each with how it stands and how old that is. */
export function PlanList({ handleplaner }: { readonly handleplaner: readonly Handleplan[] }) {
  const styles = useStyles();
  return (
    <FirstOf items={handleplaner} atOnce={AT_ONCE}>
      {(shown) => <ul className={styles.list}>{shown.map((plan) => <li key={plan.id} className={styles.item}><PlanLink handleplan={plan} withNummer /><PlanLine handleplan={plan} /></li>)}</ul>}
    </FirstOf>
  );
}

function PlanLine({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = useStyles();
  const status = planStatusOf(handleplan.id, useOverblikIndex());
  const sidst = newestStatusPr(status);
  const judged = status.kind !== 'tavs' && (status.kind === 'dele' ? status.fremdrift !== null : status.status.fremdrift !== null);
  return (
    <div className={styles.status}>
      <PlanStatusBadge status={status} />
      {judged && <PlanFremdriftBadge status={status} />}
      {sidst !== null && <StatusAge statusPr={sidst} />}
    </div>
  );
}
