import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Dato } from '../../domain/dato';
import { danishTime } from '../../domain/kalender/danish-time';
import { ugedagOf } from '../../domain/kalender/ugedag';
import type { Forudsagt } from '../../domain/paamindelse/preview-reminders';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import { formatUgedag } from '../../texts/format-ugedag';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { Fold } from '../components/fold';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { PlanLinks } from './plan-links';
import { reasonText } from './reason-text';
import { receiverName } from './receiver-name';
import { showClock } from './show-moment';

/** As many receivers of one day stand there before somebody asks for more. */
const AT_ONCE = 50;
/** With more receivers than this in all, the days after the first fifty are folded. */
const RECEIVERS_THAT_FIT = 200;

interface PreviewDaysProps {
  readonly forudsagte: readonly Forudsagt[];
  readonly laesning: Paamindelseslaesning;
}

interface Dag {
  readonly dato: Dato;
  readonly forudsagte: readonly Forudsagt[];
  /** As many receivers stand there at first; 0: the day is folded. */
  readonly atFirst: number;
}

function byDay(forudsagte: readonly Forudsagt[]): readonly Dag[] {
  const days = new Map<Dato, { readonly forudsagte: Forudsagt[]; readonly atFirst: number }>();
  const fits = forudsagte.length <= RECEIVERS_THAT_FIT;
  for (const [before, one] of forudsagte.entries()) {
    const known = days.get(one.paamindelse.dato);
    if (known === undefined) days.set(one.paamindelse.dato, { forudsagte: [one], atFirst: fits ? AT_ONCE : Math.max(0, AT_ONCE - before) });
    else known.forudsagte.push(one);
  }
  return [...days].map(([dato, day]) => ({ dato, ...day }));
}

/** A preview day by day; the later days of a long one are folded. */
export function PreviewDays({ forudsagte, laesning }: PreviewDaysProps) {
  const days = useMemo(() => byDay(forudsagte), [forudsagte]);
  return days.map((day) => <PreviewDay key={day.dato} day={day} laesning={laesning} />);
}

type PreviewDayProps = Pick<PreviewDaysProps, 'laesning'> & { readonly day: Dag };

function PreviewDay({ day: { dato, forudsagte, atFirst }, laesning }: PreviewDayProps) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const caption = t('forhaandsvisning.dag', { ugedag: formatUgedag(ugedagOf(dato), language), dato: formatDato(dato, language), antal: forudsagte.length });
  if (atFirst > 0) return <ReceiverTable caption={caption} captionShown forudsagte={forudsagte} atFirst={atFirst} laesning={laesning} />;
  return <Fold summary={<summary className={mergeClasses(styles.caption, styles.summary)}>{caption}</summary>}>{() => <ReceiverTable caption={caption} captionShown={false} forudsagte={forudsagte} atFirst={AT_ONCE} laesning={laesning} />}</Fold>;
}

interface ReceiverTableProps extends PreviewDaysProps {
  readonly caption: string;
  readonly captionShown: boolean;
  readonly atFirst: number;
}

function ReceiverTable({ caption, captionShown, forudsagte, atFirst, laesning }: ReceiverTableProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const [count, setCount] = useState(atFirst);
  const rest = forudsagte.length - count;
  return (
    <div>
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table} aria-label={caption}>
          {captionShown && <caption className={styles.caption}>{caption}</caption>}
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
