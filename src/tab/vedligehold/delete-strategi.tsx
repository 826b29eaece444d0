import { findDependents, isFree } from '../../domain/aendring/find-dependents';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useOverblik, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { DeleteConfirmation } from '../redigering/delete-confirmation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { removePost } from '../redigering/remove-post';
import { useSaving } from '../statusform/use-saving';
import { DependentsList } from './dependents-list';

interface DeleteStrategiProps {
  readonly strategi: Strategi;
  readonly onDeleted: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Asks before an empty strategy is deleted; says why one that is not empty stays. */
export function DeleteStrategi({ strategi, onDeleted, onCancel }: DeleteStrategiProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const { saving, error, run } = useSaving();
  const afhaengige = findDependents('strategi', strategi.id, useOverblik());
  const free = isFree(afhaengige);
  const navn = strategiName(strategi);

  const remove = () => run(async () => {
    await removePost(editor, 'strategi', strategi.id);
    await store.refresh();
    onDeleted(t('vedligehold.slettet', { navn }));
  });

  return (
    <DeleteConfirmation level={2} title={t(free ? 'strategi.slet.spoerg' : 'strategi.slet.kan-ikke', { navn })} confirm={free ? t('vedligehold.slet.ja') : null} deleting={saving} error={error} onConfirm={() => void remove()} onCancel={onCancel}>
      <p className={styles.about}>{free ? `${t('strategi.slet.tom')} ${t('vedligehold.papirkurv')}` : t('strategi.slet.ikke-tom')}</p>
      {!free && <DependentsList afhaengige={afhaengige} />}
    </DeleteConfirmation>
  );
}
