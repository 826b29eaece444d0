import type { Handleplan } from '../../domain/strategi/handleplan';
import { lazyPage } from '../app/lazy-page';
import { DAILY } from '../app/shelves';
import { useTranslation } from '../app/translation';
import { PanelSection } from './panel-section';

const HistoryTimeline = lazyPage(async () => (await import(/* webpackChunkName: "panel" */ './history-timeline')).HistoryTimeline, DAILY);

/** What was said about one plan and what was changed in it, newest first. Read while the rest of the panel is there already. */
export function HistorySection({ handleplan }: { readonly handleplan: Handleplan }) {
  const { t } = useTranslation();
  return <PanelSection title={t('handleplan.historik')}><HistoryTimeline handleplan={handleplan} /></PanelSection>;
}
