import { makeStyles, tokens } from '@fluentui/react-components';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useOverblikIndex } from '../app/overblik-context';
import { PlanLink } from '../components/plan-link';
import { PlanMarks } from '../components/plan-marks';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  marks: { '@container oversigt (min-width: 700px) and (max-width: 899px)': { display: 'none' } },
  strategi: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a plan is called, what the strategy marks it with, and of which strategy it is where several stand among each other. */
export function PlanTitle({ handleplan, withStrategi }: { readonly handleplan: Handleplan; readonly withStrategi: boolean }) {
  const styles = useStyles();
  const strategi = useOverblikIndex().strategier.get(handleplan.strategiId);
  return (
    <span className={styles.root}>
      <PlanLink handleplan={handleplan} />
      {withStrategi && strategi !== undefined && <span className={styles.strategi}>{strategiName(strategi)}</span>}
      <span className={styles.marks}><PlanMarks handleplan={handleplan} /></span>
    </span>
  );
}
