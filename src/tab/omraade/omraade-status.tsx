import type { Emne } from '../../domain/status/emne';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { PanelSection } from '../handleplan/panel-section';
import { usePanelStyles } from '../handleplan/use-panel-styles';
import { EntryTimeline } from './entry-timeline';
import { ownEntries } from './own-entries';
import type { EmneEntries } from './use-emne-entries';

/** What has been said about an Omraade itself, newest first. */
export function OmraadeStatus({ emne, history: { entries, error, reload } }: { readonly emne: Emne; readonly history: EmneEntries }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const own = entries === null ? null : ownEntries(entries, emne);
  return (
    <PanelSection title={t('omraadepanel.historik')}>
      {error !== null && <ErrorBar error={error} onRetry={() => void reload()} />}
      {own === null && error === null && <LoadingState label={t('historik.henter')} />}
      {own?.length === 0 && <p className={panel.text}>{t('omraadepanel.historik.tom')}</p>}
      {own !== null && own.length > 0 && <EntryTimeline entries={own} />}
    </PanelSection>
  );
}
