import { Button } from '@fluentui/react-components';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useCurrentPersonState } from '../app/current-person';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { editDraftKey } from '../redigering/edit-draft-key';

/** The way to the form that edits a plan, for whoever may; says when an edit was left unfinished. */
export function EditButton({ handleplan, onEdit }: { readonly handleplan: Handleplan; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const { drafts } = useServices();
  const state = useCurrentPersonState();
  if (state.phase !== 'known' || !state.currentPerson.mayEditPlans) return null;
  const begun = hasDraft(() => drafts.getItem(editDraftKey(state.currentPerson.person.id, `handleplan-${handleplan.id}`)));
  return <Button onClick={onEdit}>{t(begun ? 'planform.fortsaet' : 'planform.rediger')}</Button>;
}

function hasDraft(read: () => string | null): boolean {
  try {
    return read() !== null;
  } catch {
    return false; // The frame's storage can be blocked altogether; then there is no draft.
  }
}
