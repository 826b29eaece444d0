import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { EmneForm } from '../omraade/emne-form';
import { EntryTimeline } from '../omraade/entry-timeline';
import { ownEntries } from '../omraade/own-entries';
import { RegisterEmne } from '../omraade/register-emne';
import type { EmneEntries } from '../omraade/use-emne-entries';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

type Mode = { readonly kind: 'reading'; readonly thanks: string | null } | { readonly kind: 'registering' };

/** What has been said about the strategy as a whole, its newest first, and the way to say something new. */
export function StrategiStatus({ strategi, history }: { readonly strategi: Strategi; readonly history: EmneEntries }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [mode, setMode] = useState<Mode>({ kind: 'reading', thanks: null });
  const emne = { strategiId: strategi.id, omraadeId: null };
  const { entries, error, reload } = history;
  const own = ownEntries(entries ?? [], emne);
  const [all, setAll] = useState(false);
  if (mode.kind === 'registering') {
    const waiting = entries === null && error === null;
    return <div className={styles.card}>{waiting ? <LoadingState label={t('historik.henter')} /> : <EmneForm emne={emne} navn={strategiName(strategi)} history={history} onDone={(thanks) => setMode({ kind: 'reading', thanks })} onCancel={() => setMode({ kind: 'reading', thanks: null })} />}</div>;
  }
  return (
    <section className={styles.card} aria-label={t('strategien.status')}>
      <h2 className={styles.title}>{t('strategien.status')}</h2>
      {mode.thanks !== null && <MessageBar intent="success" layout="multiline" politeness="polite"><MessageBarBody>{mode.thanks}</MessageBarBody></MessageBar>}
      {error !== null && <ErrorBar error={error} onRetry={() => void reload()} />}
      {entries === null && error === null && <LoadingState label={t('strategien.henter-status')} />}
      {entries !== null && <EntryTimeline entries={all ? own : own.slice(0, 1)} />}
      {entries !== null && own.length === 0 && <p className={styles.none}>{t('strategien.status.ingen')}</p>}
      <div className={styles.actions}>
        <RegisterEmne label={t('strategien.registrer')} onRegister={() => setMode({ kind: 'registering' })} />
        {own.length > 1 && <Button aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('strategien.historik.skjul') : t('strategien.historik.vis', { antal: own.length })}</Button>}
      </div>
    </section>
  );
}
