import type { Statusindhold } from '../../domain/status/statusopdatering';
import type { Translate } from '../../texts/translate';

/** What "gælder stadig" repeats, in one line: the sentence (or the trin), fremdrift, periode. */
export function repeatedText(indhold: Statusindhold, t: Translate): string {
  const sentence = indhold.statustekst === '' ? t(`trin.${indhold.trin ?? 'ingen'}`) : `“${indhold.statustekst}”`;
  const fremdrift = indhold.fremdrift === null ? [] : [t(`fremdrift.${indhold.fremdrift}`)];
  const periode = indhold.periode === null ? [] : [indhold.periode.ordlyd];
  return [sentence, ...fremdrift, ...periode].join(' · ');
}
