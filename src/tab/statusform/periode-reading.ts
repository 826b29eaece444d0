import { parsePeriode } from '../../domain/periode/parse-periode';
import { UDEN_BEGYNDELSE, UDEN_SLUTNING } from '../../domain/periode/periode-shape';
import { formatDato } from '../../texts/format-dato';
import type { Language } from '../../texts/language';
import type { Translate } from '../../texts/translate';

/** How a typed periode is read: "Læses som 1. juli 2026–31. december 2026". Null when it is not a periode. */
export function periodeReading(text: string, language: Language, t: Translate): string | null {
  const periode = parsePeriode(text);
  if (periode === null) return null;
  const days = { fra: formatDato(periode.fra, language), til: formatDato(periode.til, language) };
  if (periode.til === UDEN_SLUTNING) return t('statusform.periode.laeses-fra', days);
  if (periode.fra === UDEN_BEGYNDELSE) return t('statusform.periode.laeses-senest', days);
  return t('statusform.periode.laeses', days);
}
