import { daysBetween } from '../../domain/freshness/days-between';
import { danishTime } from '../../domain/kalender/danish-time';
import type { Dato } from '../../domain/dato';
import type { Moede } from '../../domain/statusrunde/moede';
import type { Statusrunde } from '../../domain/statusrunde/statusrunde';
import { formatDato } from '../../texts/format-dato';
import type { Language } from '../../texts/language';
import type { Translate } from '../../texts/translate';
import { useTranslation } from '../app/translation';
import { useRundeStyles } from './runde-styles';

function whenText(runde: Statusrunde, today: Dato, t: Translate, language: Language): string {
  const dato = (day: Dato) => formatDato(day, language);
  if (runde.lukket !== null) return t('statusrunder.lukket-den', { dato: dato(danishTime(runde.lukket).dato) });
  if (runde.aabner > today) return t('statusrunder.aabner-den', { fra: dato(runde.aabner), til: dato(runde.lukker) });
  if (runde.lukker < today) return t('statusrunder.udloebet', { dato: dato(runde.lukker) });
  return t('statusrunder.aaben', { dato: dato(runde.lukker), antal: daysBetween(today, runde.lukker) });
}

/** What a round is for, when, and about what, in one line. */
export function RundeFacts({ runde, moede, today }: { readonly runde: Statusrunde; readonly moede: Moede | undefined; readonly today: Dato }) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const facts = [
    whenText(runde, today, t, language),
    moede === undefined ? t(`rundeformaal.${runde.formaal}`) : t('statusrunder.til-moedet', { moede: moede.titel, dato: formatDato(moede.dato, language) }),
    t('statusrunder.status-pr', { dato: formatDato(runde.statusPr, language) }),
    runde.handleplanIds === null ? t('rundeform.planer.alle') : t('rundeform.antal-planer', { antal: runde.handleplanIds.length }),
  ];
  return <ul className={styles.facts}>{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>;
}
