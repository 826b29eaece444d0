import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblikIndex, useOverblikStore } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { OnceOpened } from '../../redigering/once-opened';
import { PartList } from '../../redigering/part-list';
import { AnsvarText } from '../ansvar-section';
import { AnsvarForm } from './ansvar-form';

/** Who answers for a plan and who takes part: added, changed and removed one by one. */
export function AnsvarEditor({ handleplan, onFinished }: { readonly handleplan: Handleplan; readonly onFinished: () => void }) {
  const { t } = useTranslation();
  const store = useOverblikStore();
  const index = useOverblikIndex();
  const parts = index.ansvar(handleplan.id).map((ansvar) => ({
    id: ansvar.id,
    navn: index.aktoerer.get(ansvar.aktoerId)?.navn ?? t('planform.aktoer-vaek'),
    content: <AnsvarText ansvar={ansvar} strategiId={handleplan.strategiId} />,
  }));
  return (
    <PartList
      type="ansvar"
      parts={parts}
      add={t('planform.ansvar.tilfoej')}
      onChanged={() => void store.refresh()}
      onFinished={onFinished}
      form={(id, onSaved, onCancel) => (id === null
        ? <AnsvarForm handleplan={handleplan} aaben={null} onSaved={onSaved} onCancel={onCancel} />
        : <OnceOpened type="ansvar" id={id} onCancel={onCancel}>{(aaben) => <AnsvarForm handleplan={handleplan} aaben={aaben} onSaved={onSaved} onCancel={onCancel} />}</OnceOpened>)}
    />
  );
}
