import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { countRunde } from '../../domain/statusrunde/round-completeness';
import type { FrossenDel, Rundebillede } from '../../domain/statusrunde/rundebillede';
import { formatDato } from '../../texts/format-dato';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { LoadingState } from '../components/loading-state';
import { PlanLink } from '../components/plan-link';
import { TrinBadge } from '../components/trin-badge';
import { Komplethed } from './komplethed';
import { useRundeStyles } from './runde-styles';

/** As many parts stand there before somebody asks for more. */
const AT_ONCE = 100;

type Reading = { readonly phase: 'reading' } | { readonly phase: 'read'; readonly billede: Rundebillede | null } | { readonly phase: 'failed'; readonly error: ServiceError };

/** A closed round as it stood when it was closed, whatever has been registered since. */
export function RundebilledeView({ rundeId }: { readonly rundeId: number }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { paamindelser } = useServices();
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  useEffect(() => {
    if (reading.phase !== 'reading') return undefined;
    let wanted = true;
    const settle = (next: Reading) => {
      if (wanted) setReading(next);
    };
    paamindelser.readBillede(rundeId).then((billede) => settle({ phase: 'read', billede }), (cause: unknown) => settle({ phase: 'failed', error: toServiceError(cause) }));
    return () => {
      wanted = false;
    };
  }, [paamindelser, rundeId, reading.phase]);
  if (reading.phase === 'reading') return <LoadingState />;
  if (reading.phase === 'failed') return <ErrorBar error={reading.error} onRetry={() => setReading({ phase: 'reading' })} />;
  if (reading.billede === null) return <p className={styles.text}>{t('statusrunder.intet-billede')}</p>;
  return (
    <>
      <Komplethed fuldstaendighed={countRunde(reading.billede.dele)} />
      <FrosneDele dele={reading.billede.dele} />
    </>
  );
}

function FrosneDele({ dele }: { readonly dele: readonly FrossenDel[] }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const [count, setCount] = useState(AT_ONCE);
  const caption = t('statusrunder.billede.tabel');
  return (
    <>
      <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead><tr>{(['plan', 'aktoer', 'svar', 'status', 'fremdrift', 'status-pr'] as const).map((kolonne) => <th key={kolonne} scope="col" className={styles.head}>{t(`statusrunder.kolonne.${kolonne}`)}</th>)}</tr></thead>
          <tbody>{dele.slice(0, count).map((del) => <FrossenRow key={`${del.handleplanId}-${del.specialomraadeId ?? ''}-${del.aktoerId}`} del={del} />)}</tbody>
        </table>
      </div>
      {dele.length > count && <div><Button className={styles.button} onClick={() => setCount(count + AT_ONCE)}>{t('liste.vis-flere', { antal: Math.min(AT_ONCE, dele.length - count), rest: dele.length - count })}</Button></div>}
    </>
  );
}

function FrossenRow({ del }: { readonly del: FrossenDel }) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const { handleplaner, aktoerer } = useOverblikIndex();
  const handleplan = handleplaner.get(del.handleplanId);
  return (
    <tr>
      <th scope="row" className={styles.cell}>{handleplan === undefined ? t('paamindelser.plan-slettet') : <PlanLink handleplan={handleplan} withNummer />}</th>
      <td className={styles.cell}>{aktoerer.get(del.aktoerId)?.navn ?? t('statusrunder.aktoer-slettet')}</td>
      <td className={styles.cell}>{t(`rundesvar.${del.svar}`)}</td>
      <td className={styles.cell}><TrinBadge trin={del.trin} inWords={del.statusopdateringId !== null} /></td>
      <td className={styles.cell}><FremdriftBadge fremdrift={del.fremdrift} /></td>
      <td className={styles.cell}>{del.statusPr === null ? '' : formatDato(del.statusPr, language)}</td>
    </tr>
  );
}
