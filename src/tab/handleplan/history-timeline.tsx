import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnreadableRow } from '../../domain/ports/overblik-source';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { UntoldBar } from '../aendringer/untold-bar';
import { useAendringer } from '../aendringer/use-aendringer';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { AendringEntry } from './aendring-entry';
import { HistoryEntry } from './history-entry';
import { createTimeline, type Haendelse } from './timeline';
import { useAfterPaint } from '../components/use-after-paint';
import { type History, useHistory } from './use-history';
import { usePanelStyles } from './use-panel-styles';

/** As many stand on the screen at once; those below follow when they are drawn. */
const DRAWN_FIRST = 5;

const useStyles = makeStyles({
  timeline: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What the overview knows of a plan and its parts: when it is another, somebody has changed something. */
function useVersion(handleplan: Handleplan): string {
  const index = useOverblikIndex();
  return JSON.stringify([handleplan, index.ansvar(handleplan.id), index.relationerFra(handleplan.id), index.forelaeggelser(handleplan.id)]);
}

/** Statuses and changes in one timeline; the statuses alone for whoever wants that. Each is shown though the other cannot be read. */
export function HistoryTimeline({ handleplan }: { readonly handleplan: Handleplan }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const [onlyStatus, setOnlyStatus] = useState(false);
  const history = useHistory(handleplan.id);
  const changes = useAendringer({ handleplanId: handleplan.id }, useVersion(handleplan));
  const entries = history.entries ?? [];
  const aendringer = changes.aendringer ?? [];
  const timeline = createTimeline(entries, onlyStatus ? [] : aendringer, history.showOlder === null);
  const reading = history.entries === null && history.error === null;
  return (
    <>
      {history.error !== null && <ErrorBar error={history.error} onRetry={history.retry} />}
      {changes.error !== null && history.error === null && <ErrorBar error={changes.error} note={t('aendringer.ikke-hentet')} onRetry={changes.retry} />}
      <UntoldBar />
      <Unreadable rows={[...history.unreadable, ...changes.unreadable]} />
      {reading && <LoadingState label={t('historik.henter')} />}
      {history.entries?.length === 0 && <p className={panel.text}>{t('historik.tom')}</p>}
      {aendringer.length > 0 && <Checkbox label={t('aendringer.kun-status')} checked={onlyStatus} onChange={(_, data) => setOnlyStatus(data.checked === true)} />}
      {!reading && <Entries timeline={timeline} history={entries} showOlder={history.showOlder} />}
    </>
  );
}

interface EntriesProps {
  readonly timeline: readonly Haendelse[];
  readonly history: readonly Statusopdatering[];
  readonly showOlder: History['showOlder'];
}

/** The newest few are on the screen before the rest is drawn, below them: a long history opens as soon as a short one. */
function Entries({ timeline, history, showOlder }: EntriesProps) {
  const styles = useStyles();
  const drawn = useAfterPaint() ? timeline.length : DRAWN_FIRST;
  const all = timeline.length <= drawn;
  return (
    <>
      {timeline.length > 0 && (
        <ol className={styles.timeline}>
          {timeline.slice(0, drawn).map((haendelse) => (haendelse.kind === 'status'
            ? <HistoryEntry key={`status-${haendelse.entry.id}`} history={history} entry={haendelse.entry} place={haendelse.place} />
            : <AendringEntry key={`aendring-${haendelse.aendring.id}`} aendring={haendelse.aendring} />))}
        </ol>
      )}
      {all && showOlder !== null && <OlderButton showOlder={showOlder} />}
    </>
  );
}

/** Asks for the entries before the last one shown. */
function OlderButton({ showOlder }: { readonly showOlder: () => Promise<void> }) {
  const { t } = useTranslation();
  const [reading, setReading] = useState(false);
  const show = () => {
    setReading(true);
    void showOlder().then(() => setReading(false));
  };
  return <Button appearance="subtle" disabledFocusable={reading} onClick={show}>{t(reading ? 'historik.henter' : 'historik.vis-aeldre')}</Button>;
}

function Unreadable({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const steder = rows.map((row) => t('overblik.ulaeselig.sted', { liste: row.list, nummer: row.id, kolonne: row.column })).join('; ');
  return <p className={panel.text} role="note">{t('overblik.ulaeselig', { antal: rows.length })} {t('overblik.ulaeselig.raad', { steder })}</p>;
}
