import type { Omraade } from '../../domain/strategi/omraade';
import type { Relation } from '../../domain/strategi/relation';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PlanLink } from '../components/plan-link';
import { PanelSection } from '../handleplan/panel-section';
import { usePanelStyles } from '../handleplan/use-panel-styles';

/** The plans, mostly of other strategies, that point at an Omraade. Nothing without any. */
export function OmraadeBidrag({ omraade }: { readonly omraade: Omraade }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const pointing = useOverblik().relationer.filter(({ tilOmraadeId, fraHandleplanId }) => tilOmraadeId === omraade.id && index.handleplaner.has(fraHandleplanId));
  if (pointing.length === 0) return null;
  return <PanelSection title={t('omraadepanel.sammenhaeng')}><ul className={panel.list}>{pointing.map((relation) => <li key={relation.id} className={panel.line}><Pointing relation={relation} /></li>)}</ul></PanelSection>;
}

function Pointing({ relation: { type, fraHandleplanId } }: { readonly relation: Relation }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const { handleplaner, strategier } = useOverblikIndex();
  const plan = handleplaner.get(fraHandleplanId);
  if (plan === undefined) return null;
  return (
    <>
      <span className={panel.quiet}>{t(`relation.${type}.omvendt`)}</span>
      <PlanLink handleplan={plan} withNummer />
      <span className={panel.quiet}>{strategier.get(plan.strategiId)?.titel}</span>
    </>
  );
}
