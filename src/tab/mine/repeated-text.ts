import type { Statusindhold } from '../../domain/status/statusopdatering';
import { showPeriode } from '../../texts/show-periode';
import type { Translation } from '../app/translation';

/** What "gælder stadig" repeats, in one line: the sentence (or the trin), fremdrift, periode. */
export function repeatedText(indhold: Statusindhold, { t, language }: Translation): string {
  const sentence = indhold.statustekst === '' ? t(`trin.${indhold.trin ?? 'ingen'}`) : t('app.citat', { tekst: indhold.statustekst });
  const fremdrift = indhold.fremdrift === null ? [] : [t(`fremdrift.${indhold.fremdrift}`)];
  const periode = indhold.periode === null ? [] : [showPeriode(indhold.periode, language)];
  return [sentence, ...fremdrift, ...periode].join(' · ');
}
