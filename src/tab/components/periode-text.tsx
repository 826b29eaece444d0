import { makeStyles, tokens } from '@fluentui/react-components';
import type { Periode } from '../../domain/periode/periode';
import { showPeriode } from '../../texts/show-periode';
import { useTranslation } from '../app/translation';
import { PeriodeSpan } from './periode-span';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3 },
});

/** A periode in words; the days it covers stand in its title, in English the original wording as well. */
export function PeriodeText({ periode }: { readonly periode: Periode | null }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  if (periode === null) return <span className={styles.none}>{t('periode.ingen')}</span>;
  return <PeriodeSpan periode={periode} shown={showPeriode(periode, language)} />;
}
