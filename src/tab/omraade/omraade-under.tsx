import { compareOrdered } from '../../domain/overblik/compare-nummer';
import type { Omraade } from '../../domain/strategi/omraade';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { OmraadeLink } from '../components/omraade-link';
import { PanelSection } from '../handleplan/panel-section';
import { usePanelStyles } from '../handleplan/use-panel-styles';

/** The areas right below an Omraade. Nothing at the bottom of the tree. */
export function OmraadeUnder({ omraade }: { readonly omraade: Omraade }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const below = useOverblik().omraader.filter(({ foraelderId }) => foraelderId === omraade.id).sort(compareOrdered);
  if (below.length === 0) return null;
  return <PanelSection title={t('omraadepanel.under')}><ul className={panel.list}>{below.map((one) => <li key={one.id}><OmraadeLink omraade={one} /></li>)}</ul></PanelSection>;
}
