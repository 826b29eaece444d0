import { useState } from 'react';
import { findDependents, isFree } from '../../domain/aendring/find-dependents';
import type { Omraade } from '../../domain/strategi/omraade';
import { useOverblik, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { DeleteConfirmation } from '../redigering/delete-confirmation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { useSaving } from '../statusform/use-saving';
import { DependentsList } from './dependents-list';
import { omraadeName } from './omraade-name';
import { removeOmraade } from './remove-omraade';

interface DeleteOmraadeProps {
  readonly omraade: Omraade;
  readonly onDeleted: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Asks before an Omraade is deleted with all that hangs on it, says how much that is, and how far it has come. */
export function DeleteOmraade({ omraade, onDeleted, onCancel }: DeleteOmraadeProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const { saving, error, run } = useSaving();
  const [progress, setProgress] = useState({ gjort: 0, ialt: 0 });
  const afhaengige = findDependents('omraade', omraade.id, overblik);
  const navn = omraadeName(omraade);

  const remove = () => run(async () => {
    try {
      await removeOmraade(editor, omraade.id, overblik, (gjort, ialt) => setProgress({ gjort, ialt }));
    } finally {
      await store.refresh(); // What is gone already no longer counts as hanging on it.
    }
    onDeleted(t('vedligehold.slettet', { navn }));
  });

  return (
    <DeleteConfirmation title={t('omraade.slet.spoerg', { navn })} confirm={t('vedligehold.slet.ja')} deleting={saving} error={error} onConfirm={() => void remove()} onCancel={onCancel}>
      <p className={styles.about}>{t(isFree(afhaengige) ? 'omraade.slet.tomt' : 'vedligehold.haenger')}</p>
      <DependentsList afhaengige={afhaengige} />
      <p className={styles.about}>{t('vedligehold.papirkurv')}</p>
      <span role="status">{saving && t('vedligehold.slet.antal', progress)}{error !== null && progress.gjort > 0 && t('vedligehold.slet.afbrudt', progress)}</span>
    </DeleteConfirmation>
  );
}
