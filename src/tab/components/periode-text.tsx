import { makeStyles, tokens } from '@fluentui/react-components';
import type { Periode } from '../../domain/periode/periode';
import { formatDato } from '../../texts/format-dato';
import { showPeriode } from '../../texts/show-periode';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3 },
});

/** A periode in words; the days it covers stand in its title, in English the original wording as well. */
export function PeriodeText({ periode }: { readonly periode: Periode | null }) {
  const styles = useStyles();
  const { t, language } = useTranslation();
  if (periode === null) return <span className={styles.none}>{t('periode.ingen')}</span>;
  const days = t('periode.fra-til', { fra: formatDato(periode.fra, language), til: formatDato(periode.til, language) });
  const shown = showPeriode(periode, language);
  return <span title={shown === periode.ordlyd || periode.ordlyd === '' ? days : `${periode.ordlyd} · ${days}`}>{shown}</span>;
}
