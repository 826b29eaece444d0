import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useCurrentPerson } from '../../app/current-person';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { writeEditDraft } from '../../redigering/edit-draft';
import { editDraftKey } from '../../redigering/edit-draft-key';
import { OnceOpened } from '../../redigering/once-opened';
import { useRedigeringStyles } from '../../redigering/redigering-styles';
import { planName } from '../../statusform/plan-name';
import { DeletePlan } from './delete-plan';
import { HandleplanForm } from './handleplan-form';

const useStyles = makeStyles({
  below: { paddingTop: tokens.spacingVerticalL, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface EditPlanProps {
  readonly handleplan: Handleplan;
  /** After a save, with a sentence for the live region of the panel. */
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
  /** Closes the panel: the plan is deleted. */
  readonly onClose: () => void;
}

/** Edits one handleplan, as it stands in SharePoint right now; below, the way to delete it. */
export function EditPlan({ handleplan, onSaved, onCancel, onClose }: EditPlanProps) {
  const styles = useStyles();
  const { drafts } = useServices();
  const personId = useCurrentPerson().person.id;
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Deleted handleplan={handleplan} onClose={onClose} />;

  function forget(): void {
    writeEditDraft(drafts, editDraftKey(personId, `handleplan-${handleplan.id}`), null);
    setDeleted(true);
  }

  return (
    <OnceOpened type="handleplan" id={handleplan.id} onCancel={onCancel}>
      {(aaben) => (
        <>
          <HandleplanForm subject={{ aaben }} onSaved={(_, besked) => onSaved(besked)} onCancel={onCancel} />
          <div className={styles.below}><DeletePlan handleplan={handleplan} onDeleted={forget} /></div>
        </>
      )}
    </OnceOpened>
  );
}

/** Says that a plan is deleted and where it can be got back; takes the focus. */
function Deleted({ handleplan, onClose }: { readonly handleplan: Handleplan; readonly onClose: () => void }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  return (
    <div className={styles.form}>
      <h3 ref={titleRef} tabIndex={-1} className={styles.title}>{t('planform.slettet', { plan: planName(handleplan) })}</h3>
      <p className={styles.about}>{t('planform.slettet.papirkurv')}</p>
      <div><Button className={styles.button} appearance="primary" onClick={onClose}>{t('redigering.luk')}</Button></div>
    </div>
  );
}
