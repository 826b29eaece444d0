import type { Posttype } from '../../domain/aendring/post';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useSaving } from '../statusform/use-saving';
import { DeleteConfirmation } from './delete-confirmation';
import { removePost } from './remove-post';
import { useRedigeringStyles } from './redigering-styles';

interface RemovePartProps {
  readonly type: Posttype;
  readonly id: number;
  readonly navn: string;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

/** Asks before one part is removed, and removes it to the recycle bin. */
export function RemovePart({ type, id, navn, onRemoved, onCancel }: RemovePartProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const { saving, error, run } = useSaving();
  const remove = () => run(async () => {
    await removePost(editor, type, id);
    onRemoved();
  });
  return (
    <DeleteConfirmation title={t('redigering.fjern-spoerg', { navn })} confirm={t('redigering.fjern')} deleting={saving} error={error} onConfirm={() => void remove()} onCancel={onCancel}>
      <p className={styles.about}>{t('redigering.fjern-spoerg.raad')}</p>
    </DeleteConfirmation>
  );
}
