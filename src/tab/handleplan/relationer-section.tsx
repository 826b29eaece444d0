import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Relation } from '../../domain/strategi/relation';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PlanLink } from '../components/plan-link';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

/** What a plan hangs together with, in both directions. */
export function RelationerSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const fra = index.relationerFra(handleplan.id);
  const til = index.relationerTil(handleplan.id);
  if (fra.length + til.length === 0) return null;
  return (
    <PanelSection title={t('handleplan.relationer')}>
      <ul className={styles.list}>
        {fra.map((relation) => <li key={relation.id} className={styles.line}><span className={styles.quiet}>{t(`relation.${relation.type}`)}</span><Target relation={relation} /></li>)}
        {til.map((relation) => <li key={relation.id} className={styles.line}><span className={styles.quiet}>{t(`relation.${relation.type}.omvendt`)}</span><Plan handleplanId={relation.fraHandleplanId} /></li>)}
      </ul>
    </PanelSection>
  );
}

function Target({ relation }: { readonly relation: Relation }) {
  const index = useOverblikIndex();
  if (relation.tilHandleplanId !== null) return <Plan handleplanId={relation.tilHandleplanId} />;
  const omraade = index.omraader.get(relation.tilOmraadeId ?? 0);
  const strategi = index.strategier.get(omraade?.strategiId ?? 0);
  return <span>{[omraade?.nummer, omraade?.titel].filter(Boolean).join(' ')} ({strategi?.titel})</span>;
}

function Plan({ handleplanId }: { readonly handleplanId: number }) {
  const { t } = useTranslation();
  const handleplan = useOverblikIndex().handleplaner.get(handleplanId);
  return handleplan === undefined ? <span>{t('handleplan.findes-ikke')}</span> : <PlanLink handleplan={handleplan} withNummer />;
}
