import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { LOG_MAANEDER } from '../../domain/paamindelse/regel';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { ValgFelt } from '../redigering/valg-felt';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { type Loglinje, logLines, LOGTILSTANDE, type Logtilstand } from './log-line';
import { LastRunLine } from './last-run-line';
import { PlanLinks } from './plan-links';
import { receiverName } from './receiver-name';

/** As many lines stand there before somebody asks for more. */
const AT_ONCE = 100;

/** What was planned, sent, answered, and what failed and why: the newest first. */
export function LogSection({ strategiId, laesning }: { readonly strategiId: number; readonly laesning: Paamindelseslaesning }) {
  const styles = useRundeStyles();
  const shared = useRedigeringStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const [tilstand, setTilstand] = useState<Logtilstand | null>(null);
  const [navn, setNavn] = useState('');
  const lines = useMemo(() => logLines(laesning.log.filter(({ dele }) => dele.length === 0 || dele.some(({ handleplanId }) => (index.handleplaner.get(handleplanId)?.strategiId ?? strategiId) === strategiId)), laesning.indmeldinger), [laesning, index, strategiId]);
  const wanted = lines.filter((line) => (tilstand === null || line.tilstand === tilstand) && receiverName(line.row.modtager, index, t).toLowerCase().includes(navn.trim().toLowerCase()));
  return (
    <section className={styles.box} aria-label={t('log.titel')}>
      <h2 className={styles.title}>{t('log.titel')}</h2>
      <p className={styles.text}>{t('log.om', { antal: LOG_MAANEDER })}</p>
      <LastRunLine koersler={laesning.koersler} />
      {lines.length > 0 && (
        <div className={shared.side}>
          <ValgFelt name="tilstand" label={t('log.vis')} value={tilstand} ingen={t('log.alle')} valg={LOGTILSTANDE.map((each) => ({ value: each, label: t(`log.tilstand.${each}`) }))} onChange={setTilstand} />
          <Field label={t('log.modtager')}><Input className={shared.control} type="search" value={navn} onChange={(_, data) => setNavn(data.value)} /></Field>
        </div>
      )}
      <span role="status" className={styles.quiet}>{t(lines.length === 0 ? 'log.tom' : 'log.antal', { antal: wanted.length })}</span>
      {wanted.length > 0 && <LogTable key={`${tilstand ?? ''}-${navn}`} lines={wanted} />}
    </section>
  );
}

function LogTable({ lines }: { readonly lines: readonly Loglinje[] }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const [count, setCount] = useState(AT_ONCE);
  const rest = lines.length - count;
  return (
    <>
      <div className={styles.scroller} role="region" aria-label={t('log.tabel')} tabIndex={0}>
        <table className={styles.table} aria-label={t('log.tabel')}>
          <thead><tr>{(['dag', 'hvem', 'hvad', 'hvordan', 'tilstand'] as const).map((kolonne) => <th key={kolonne} scope="col" className={styles.head}>{t(`log.kolonne.${kolonne}`)}</th>)}</tr></thead>
          <tbody>{lines.slice(0, count).map((line) => <LogRow key={line.row.id} line={line} />)}</tbody>
        </table>
      </div>
      {rest > 0 && <div><Button className={styles.button} onClick={() => setCount(count + AT_ONCE)}>{t('liste.vis-flere', { antal: Math.min(rest, AT_ONCE), rest })}</Button></div>}
    </>
  );
}

function LogRow({ line: { row, tilstand, besvaret } }: { readonly line: Loglinje }) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const index = useOverblikIndex();
  return (
    <tr>
      <td className={styles.cell}>{formatDato(row.dato, language)}</td>
      <th scope="row" className={styles.cell}>{receiverName(row.modtager, index, t)}{row.art === 'leder' && <div className={styles.quiet}>{t('forhaandsvisning.som-leder')}</div>}</th>
      <td className={styles.cell}><PlanLinks dele={row.dele} /></td>
      <td className={styles.cell}>{row.kanal === null ? '' : t(`log.kanal.${row.kanal}`)}</td>
      <td className={styles.cell}>
        {t(`log.tilstand.${tilstand}`)}
        {tilstand === 'besvaret' && row.dele.length > 1 && <div className={styles.quiet}>{t('log.besvaret-af', { besvaret, af: row.dele.length })}</div>}
        {row.fejl !== null && (tilstand === 'fejlet' || tilstand === 'opgivet') && <div className={styles.quiet}>{t(`afsendelsesfejl.${row.fejl}`)}</div>}
      </td>
    </tr>
  );
}
