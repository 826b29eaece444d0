import { makeStyles, tokens } from '@fluentui/react-components';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { FaseBadge } from './fase-badge';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the strategy says about a plan besides its text: its phase, whether it is chosen, and MED. */
export function PlanMarks({ handleplan: { fase, tilsagn, relevantForMed } }: { readonly handleplan: Pick<Handleplan, 'fase' | 'tilsagn' | 'relevantForMed'> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (fase === null && tilsagn === null && !relevantForMed) return null;
  return (
    <span className={styles.marks}>
      {fase !== null && <FaseBadge fase={fase} />}
      {tilsagn !== null && <span>{t(`tilsagn.${tilsagn}`)}</span>}
      {relevantForMed && <span>{t('handleplan.med')}</span>}
    </span>
  );
}
