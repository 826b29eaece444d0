import { findDependents, isFree } from '../../domain/aendring/find-dependents';
import type { Aktoer } from '../../domain/aktoer/aktoer';
import { useOverblik, useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { PlanLink } from '../components/plan-link';
import { DeleteConfirmation } from '../redigering/delete-confirmation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { removePost } from '../redigering/remove-post';
import { useSaving } from '../statusform/use-saving';

/** So many plans are named; the others are counted. */
const NAMED = 8;

interface DeleteAktoerProps {
  readonly aktoer: Aktoer;
  readonly onDeleted: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Asks before an aktør is deleted. One that plans still name cannot be: it is ended with a year instead. */
export function DeleteAktoer({ aktoer, onDeleted, onCancel }: DeleteAktoerProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const { saving, error, run } = useSaving();
  const afhaengige = findDependents('aktoer', aktoer.id, overblik);
  const free = isFree(afhaengige);

  const remove = () => run(async () => {
    await removePost(editor, 'aktoer', aktoer.id);
    await store.refresh();
    onDeleted(t('aktoerer.slettet', { navn: aktoer.navn }));
  });

  return (
    <DeleteConfirmation title={t(free ? 'aktoerer.slet.spoerg' : 'aktoerer.slet.kan-ikke', { navn: aktoer.navn })} confirm={free ? t('aktoerer.slet') : null} deleting={saving} error={error} onConfirm={() => void remove()} onCancel={onCancel}>
      <p className={styles.about}>{t(free ? 'aktoerer.slet.papirkurv' : 'aktoerer.slet.bruges')}</p>
      {!free && <PlansOf ansvarIds={afhaengige.ansvar} />}
    </DeleteConfirmation>
  );
}

function PlansOf({ ansvarIds }: { readonly ansvarIds: readonly number[] }) {
  const { t } = useTranslation();
  const { ansvar } = useOverblik();
  const { handleplaner } = useOverblikIndex();
  const named = new Set(ansvarIds);
  const plans = [...new Set(ansvar.filter(({ id }) => named.has(id)).map(({ handleplanId }) => handleplanId))].flatMap((id) => handleplaner.get(id) ?? []);
  if (plans.length === 0) return null;
  return (
    <ul>
      {plans.slice(0, NAMED).map((plan) => <li key={plan.id}><PlanLink handleplan={plan} withNummer /></li>)}
      {plans.length > NAMED && <li>{t('aktoerer.slet.flere', { antal: plans.length - NAMED })}</li>}
    </ul>
  );
}
