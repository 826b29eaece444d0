import { makeStyles, tokens } from '@fluentui/react-components';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Strategi } from '../../domain/strategi/strategi';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  years: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which years a strategy is for, and that it is over when it is. Nothing where the strategy does not say. */
export function StrategiYears({ strategi: { fra, til } }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  if (fra === null) return null;
  const years = til === null ? t('strategien.gaelder-fra', { fra: fra.slice(0, 4) }) : t('strategien.gaelder', { fra: fra.slice(0, 4), til: til.slice(0, 4) });
  const over = til !== null && til < datoInCopenhagen(now());
  return <p className={styles.years}>{over ? `${years} · ${t('strategien.slut')}` : years}</p>;
}
