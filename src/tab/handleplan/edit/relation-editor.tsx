import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblik, useOverblikIndex, useOverblikStore } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { OnceOpened } from '../../redigering/once-opened';
import { PartList } from '../../redigering/part-list';
import { RelationText } from '../relationer-section';
import { usePanelStyles } from '../use-panel-styles';
import { maalName } from './maal-name';
import { RelationForm } from './relation-form';
import { maalOf } from './relation-rules';

/** What a plan hangs together with: added, changed and removed one by one. What others say of this plan is changed there. */
export function RelationEditor({ handleplan, onFinished }: { readonly handleplan: Handleplan; readonly onFinished: () => void }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const index = useOverblikIndex();
  const til = index.relationerTil(handleplan.id);
  const parts = index.relationerFra(handleplan.id).map((relation) => ({
    id: relation.id,
    navn: `${t(`relation.${relation.type}`)} ${maalName(maalOf(relation), overblik) ?? t('felt.tom')}`,
    content: <RelationText relation={relation} />,
  }));
  return (
    <>
      <PartList
        type="relation"
        parts={parts}
        add={t('planform.relation.tilfoej')}
        onChanged={() => void store.refresh()}
        onFinished={onFinished}
        form={(id, onSaved, onCancel) => (id === null
          ? <RelationForm handleplanId={handleplan.id} aaben={null} onSaved={onSaved} onCancel={onCancel} />
          : <OnceOpened type="relation" id={id} onCancel={onCancel}>{(aaben) => <RelationForm handleplanId={handleplan.id} aaben={aaben} onSaved={onSaved} onCancel={onCancel} />}</OnceOpened>)}
      />
      {til.length > 0 && (
        <>
          <p className={panel.quiet}>{t('planform.relation.andres')}</p>
          <ul className={panel.list}>{til.map((relation) => <li key={relation.id}><RelationText relation={relation} omvendt /></li>)}</ul>
        </>
      )}
    </>
  );
}
