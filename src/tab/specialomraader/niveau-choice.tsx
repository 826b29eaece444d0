import { makeStyles, tokens } from '@fluentui/react-components';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { ToggleButton } from '../components/toggle-button';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface NiveauChoiceProps {
  readonly strategi: Strategi;
  readonly niveauer: readonly number[];
  readonly chosen: number;
  readonly onChoose: (niveau: number) => void;
}

/** Which level of the strategy the rows are, under the strategy's own names. Nothing where there is only one. */
export function NiveauChoice({ strategi, niveauer, chosen, onChoose }: NiveauChoiceProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (niveauer.length < 2) return null;
  return (
    <div role="group" aria-label={t('matrix.niveau')} className={styles.choice}>
      <span className={styles.label}>{t('matrix.niveau')}</span>
      {niveauer.map((niveau) => <ToggleButton key={niveau} pressed={niveau === chosen} onToggle={() => onChoose(niveau)}>{strategi.niveauer[niveau - 1] ?? niveau}</ToggleButton>)}
    </div>
  );
}
