import { Button, Link } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findProblems, type Paamindelsesproblem } from '../../domain/paamindelse/find-problems';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { ErrorBar } from '../components/error-bar';
import { Spinner } from '../components/spinner';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { useSaving } from '../statusform/use-saving';
import { useToolStyles } from '../vedligehold/use-tool-styles';
import { problemText } from './problem-text';

interface ProblemSectionProps {
  readonly strategiId: number;
  readonly laesning: Paamindelseslaesning;
  readonly refresh: () => Promise<unknown>;
}

/** What keeps reminders from doing their work: each a sentence, what to do, and the way there. */
export function ProblemSection({ strategiId, laesning, refresh }: ProblemSectionProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const problems = useMemo(() => {
    const ofStrategi = <Row extends { readonly strategiId: number }>(rows: readonly Row[]) => rows.filter((row) => row.strategiId === strategiId);
    const isHere = (handleplanId: number | null) => (index.handleplaner.get(handleplanId ?? 0)?.strategiId ?? strategiId) === strategiId;
    const log = laesning.log.filter(({ dele }) => dele.length === 0 || dele.some(({ handleplanId }) => isHere(handleplanId)));
    return findProblems({ ...laesning, index, log, regler: ofStrategi(laesning.regler), runder: ofStrategi(laesning.runder) }, now().toISOString()).filter((problem) => problem.kind !== 'tilbagegivet' || isHere(problem.handleplanId));
  }, [laesning, index, strategiId, now]);
  return (
    <section className={styles.box} aria-label={t('problem.titel')}>
      <h2 className={styles.title}>{t('problem.titel')}</h2>
      {problems.length === 0 && <p className={styles.text}>{t('problem.ingen')}</p>}
      {problems.length > 0 && <ul className={styles.list}>{problems.map((problem) => <ProblemItem key={JSON.stringify(problem)} problem={problem} laesning={laesning} refresh={refresh} />)}</ul>}
    </section>
  );
}

function ProblemItem({ problem, laesning, refresh }: { readonly problem: Paamindelsesproblem } & Omit<ProblemSectionProps, 'strategiId'>) {
  const styles = useRundeStyles();
  const translation = useTranslation();
  const { hrefOf } = useView();
  const { sentence, link } = problemText(problem, { index: useOverblikIndex(), laesning, translation });
  return (
    <li className={styles.item}>
      <span className={styles.words}>{sentence}</span>
      {link !== null && <Link className={styles.link} href={hrefOf(link.view)}>{translation.t(link.label)}</Link>}
      {problem.kind === 'tilbagegivet' && <Afklaret problem={problem} refresh={refresh} />}
    </li>
  );
}

/** Says that what was handed back has been dealt with; from then on its people are asked again. */
function Afklaret({ problem, refresh }: { readonly problem: Extract<Paamindelsesproblem, { kind: 'tilbagegivet' }>; readonly refresh: () => Promise<unknown> }) {
  const shared = useToolStyles();
  const { t } = useTranslation();
  const { paamindelser, newKey } = useServices();
  const [noegle] = useState(newKey);
  const { saving, error, run } = useSaving();
  const { personId, handleplanId, specialomraadeId } = problem;
  const settle = () => run(async () => {
    await paamindelser.answer([{ noegle, art: 'afklaret', personId, handleplanId, specialomraadeId, dato: null, begrundelse: null }]);
    await refresh();
  });
  return (
    <>
      <Button className={shared.tool} size="small" title={t('problem.afklaret.hint')} disabledFocusable={saving} onClick={() => void settle()} {...(saving && { icon: <Spinner /> })}>{t('problem.afklaret')}</Button>
      {error !== null && <ErrorBar error={error} onRetry={() => void settle()} />}
    </>
  );
}
