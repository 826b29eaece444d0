import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblikIndex, useOverblikStore } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { OnceOpened } from '../../redigering/once-opened';
import { PartList } from '../../redigering/part-list';
import { ForelaeggelseText } from '../forelaeggelser-section';
import { ForelaeggelseForm } from './forelaeggelse-form';

/** The bodies a plan goes before: added, changed and removed one by one. */
export function ForelaeggelseEditor({ handleplan, onFinished }: { readonly handleplan: Handleplan; readonly onFinished: () => void }) {
  const { t } = useTranslation();
  const store = useOverblikStore();
  const parts = useOverblikIndex().forelaeggelser(handleplan.id).map((forelaeggelse) => ({ id: forelaeggelse.id, navn: t(`organ.${forelaeggelse.organ}`), content: <ForelaeggelseText forelaeggelse={forelaeggelse} /> }));
  return (
    <PartList
      type="forelaeggelse"
      parts={parts}
      add={t('planform.forelaeggelse.tilfoej')}
      onChanged={() => void store.refresh()}
      onFinished={onFinished}
      form={(id, onSaved, onCancel) => (id === null
        ? <ForelaeggelseForm handleplanId={handleplan.id} aaben={null} onSaved={onSaved} onCancel={onCancel} />
        : <OnceOpened type="forelaeggelse" id={id} onCancel={onCancel}>{(aaben) => <ForelaeggelseForm handleplanId={handleplan.id} aaben={aaben} onSaved={onSaved} onCancel={onCancel} />}</OnceOpened>)}
    />
  );
}
