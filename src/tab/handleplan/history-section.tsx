import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { HistoryTimeline } from './history-timeline';
import { PanelSection } from './panel-section';

/** What was said about one plan and what was changed in it, newest first. Read while the rest of the panel is there already. */
export function HistorySection({ handleplan }: { readonly handleplan: Handleplan }) {
  const { t } = useTranslation();
  return <PanelSection title={t('handleplan.historik')}><HistoryTimeline handleplan={handleplan} /></PanelSection>;
}
