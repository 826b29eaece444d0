import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { HistoryEntry } from './history-entry';
import { PanelSection } from './panel-section';
import { useHistory } from './use-history';
import { usePanelStyles } from './use-panel-styles';

const useStyles = makeStyles({
  timeline: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The entries about one plan as a timeline, newest first. */
export function HistorySection({ handleplanId }: { readonly handleplanId: number }) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const { entries, error, retry } = useHistory(handleplanId);
  return (
    <PanelSection title={t('handleplan.historik')}>
      {error !== null && <ErrorBar error={error} onRetry={retry} />}
      {entries === null && error === null && <LoadingState label={t('historik.henter')} />}
      {entries?.length === 0 && <p className={panel.text}>{t('historik.tom')}</p>}
      {entries !== null && entries.length > 0 && (
        <ol className={styles.timeline}>
          {entries.map((entry, place) => <HistoryEntry key={entry.id} history={entries} entry={entry} place={place} />)}
        </ol>
      )}
    </PanelSection>
  );
}
