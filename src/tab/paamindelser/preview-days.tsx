import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Dato } from '../../domain/dato';
import { danishTime } from '../../domain/kalender/danish-time';
import { ugedagOf } from '../../domain/kalender/ugedag';
import type { Forudsagt } from '../../domain/paamindelse/preview-reminders';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import { formatUgedag } from '../../texts/format-ugedag';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { PlanLinks } from './plan-links';
import { reasonText } from './reason-text';
import { receiverName } from './receiver-name';
import { showClock } from './show-moment';

/** As many receivers of one day stand there before somebody asks for more. */
const AT_ONCE = 50;

interface PreviewDaysProps {
  readonly forudsagte: readonly Forudsagt[];
  readonly laesning: Paamindelseslaesning;
}

/** A preview day by day. */
export function PreviewDays({ forudsagte, laesning }: PreviewDaysProps) {
  const days = new Map<Dato, Forudsagt[]>();
  for (const one of forudsagte) days.set(one.paamindelse.dato, [...(days.get(one.paamindelse.dato) ?? []), one]);
  return [...days].map(([dato, own]) => <PreviewDay key={dato} dato={dato} forudsagte={own} laesning={laesning} />);
}

function PreviewDay({ dato, forudsagte, laesning }: PreviewDaysProps & { readonly dato: Dato }) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const [count, setCount] = useState(AT_ONCE);
  const caption = t('forhaandsvisning.dag', { ugedag: formatUgedag(ugedagOf(dato), language), dato: formatDato(dato, language), antal: forudsagte.length });
  const rest = forudsagte.length - count;
  return (
    <div>
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead><tr>{(['kl', 'hvem', 'hvad', 'hvorfor'] as const).map((kolonne) => <th key={kolonne} scope="col" className={mergeClasses(styles.head, kolonne === 'kl' && styles.number)}>{t(`forhaandsvisning.kolonne.${kolonne}`)}</th>)}</tr></thead>
          <tbody>{forudsagte.slice(0, count).map((one) => <PreviewRow key={one.paamindelse.noegle} forudsagt={one} laesning={laesning} />)}</tbody>
        </table>
      </div>
      {rest > 0 && <Button className={styles.button} onClick={() => setCount(count + AT_ONCE)}>{t('liste.vis-flere', { antal: Math.min(rest, AT_ONCE), rest })}</Button>}
    </div>
  );
}

function PreviewRow({ forudsagt: { tidspunkt, paamindelse }, laesning }: { readonly forudsagt: Forudsagt; readonly laesning: Paamindelseslaesning }) {
  const styles = useRundeStyles();
  const translation = useTranslation();
  const { t } = translation;
  const index = useOverblikIndex();
  const { time, minut } = danishTime(tidspunkt);
  const reasons = [...new Set(paamindelse.dele.map(({ anledning }) => reasonText(anledning, laesning, translation)))];
  const role = paamindelse.art === 'leder' ? t('forhaandsvisning.som-leder') : paamindelse.dele.every(({ somStedfortraeder }) => somStedfortraeder) ? t('forhaandsvisning.som-stedfortraeder') : null;
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.number)}>{showClock(time, minut)}</td>
      <th scope="row" className={styles.cell}>{receiverName(paamindelse.modtager, index, t)}{role !== null && <div className={styles.quiet}>{role}</div>}</th>
      <td className={styles.cell}><PlanLinks dele={paamindelse.dele} /></td>
      <td className={styles.cell}>{reasons.map((reason) => <div key={reason}>{reason}</div>)}</td>
    </tr>
  );
}
