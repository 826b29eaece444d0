import type { Periode } from '../../domain/periode/periode';
import { formatDato } from '../../texts/format-dato';
import { useTranslation } from '../app/translation';

/** A periode as `shown`, or as its days; the days it covers stand in its title, and its original wording where that is another. */
export function PeriodeSpan({ periode, shown }: { readonly periode: Periode; readonly shown: string }) {
  const { t, language } = useTranslation();
  const days = t('periode.fra-til', { fra: formatDato(periode.fra, language), til: formatDato(periode.til, language) });
  return <span title={shown === periode.ordlyd || periode.ordlyd === '' ? days : `${periode.ordlyd} · ${days}`}>{shown === '' ? days : shown}</span>;
}
