import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Relation } from '../../domain/strategi/relation';
import { lazyPage } from '../app/lazy-page';
import { CARE } from '../app/shelves';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PlanLink } from '../components/plan-link';
import { EditableSection } from './editable-section';
import { usePanelStyles } from './use-panel-styles';

const RelationEditor = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './edit/plan-editors')).RelationEditor, CARE);

/** What a plan hangs together with, in both directions. */
export function RelationerSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const fra = index.relationerFra(handleplan.id);
  const til = index.relationerTil(handleplan.id);
  return (
    <EditableSection title={t('handleplan.relationer')} handleplan={handleplan} isEmpty={fra.length + til.length === 0} editor={(onFinished) => <RelationEditor handleplan={handleplan} onFinished={onFinished} />}>
      <ul className={styles.list}>
        {fra.map((relation) => <li key={relation.id}><RelationText relation={relation} /></li>)}
        {til.map((relation) => <li key={relation.id}><RelationText relation={relation} omvendt /></li>)}
      </ul>
    </EditableSection>
  );
}

/** One relation, told from the plan it goes out from; `omvendt` from the plan it goes to. */
export function RelationText({ relation, omvendt = false }: { readonly relation: Relation; readonly omvendt?: boolean }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.line}>
      <span className={styles.quiet}>{t(omvendt ? `relation.${relation.type}.omvendt` : `relation.${relation.type}`)}</span>
      {omvendt ? <Plan handleplanId={relation.fraHandleplanId} /> : <Target relation={relation} />}
    </div>
  );
}

function Target({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  const index = useOverblikIndex();
  if (relation.tilHandleplanId !== null) return <Plan handleplanId={relation.tilHandleplanId} />;
  const omraade = index.omraader.get(relation.tilOmraadeId ?? 0);
  if (omraade === undefined) return <span>{t('planform.omraade-vaek')}</span>;
  const strategi = index.strategier.get(omraade.strategiId);
  return <span>{[omraade.nummer, omraade.titel].filter(Boolean).join(' ')} ({strategi?.titel})</span>;
}

function Plan({ handleplanId }: { readonly handleplanId: number }) {
  const { t } = useTranslation();
  const handleplan = useOverblikIndex().handleplaner.get(handleplanId);
  return handleplan === undefined ? <span>{t('handleplan.findes-ikke')}</span> : <PlanLink handleplan={handleplan} withNummer />;
}
