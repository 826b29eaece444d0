import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { findDependents } from '../../../domain/aendring/find-dependents';
import type { Handleplan } from '../../../domain/strategi/handleplan';
import { useOverblik, useOverblikStore } from '../../app/overblik-context';
import { useServices } from '../../app/services';
import { useTranslation } from '../../app/translation';
import { DeleteConfirmation } from '../../redigering/delete-confirmation';
import { useRedigeringStyles } from '../../redigering/redigering-styles';
import { planName } from '../../statusform/plan-name';
import { useSaving } from '../../statusform/use-saving';
import { removePlan } from './remove-plan';

interface DeletePlanProps {
  readonly handleplan: Handleplan;
  readonly onDeleted: () => void;
}

/** The way to delete a plan: says what hangs on it and goes with it, and where all of it can be got back. */
export function DeletePlan({ handleplan, onDeleted }: DeletePlanProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState(false);
  const wayRef = useRef<HTMLDivElement>(null);
  const { saving, error, run } = useSaving();
  useEffect(() => {
    if (said && !asking) wayRef.current?.querySelector('button')?.focus();
  }, [said, asking]);

  function keep(): void {
    setSaid(true);
    setAsking(false);
  }

  const remove = () => run(async () => {
    await removePlan(editor, handleplan.id, overblik);
    onDeleted();
    void store.refresh();
  });

  if (!asking) return <div ref={wayRef}><Button className={styles.button} appearance="subtle" onClick={() => setAsking(true)}>{t('planform.slet')}</Button></div>;
  const { ansvar, relationer, forelaeggelser, planstatus } = findDependents('handleplan', handleplan.id, overblik);
  return (
    <DeleteConfirmation title={t('planform.slet.spoerg', { plan: planName(handleplan) })} confirm={t('planform.slet.ja')} deleting={saving} error={error} onConfirm={() => void remove()} onCancel={keep}>
      {ansvar.length + relationer.length + forelaeggelser.length > 0 && (
        <div>
          <p className={styles.about}>{t('planform.slet.med')}</p>
          <ul className={styles.bullets}>
            {ansvar.length > 0 && <li>{t('planform.slet.ansvar', { antal: ansvar.length })}</li>}
            {relationer.length > 0 && <li>{t('planform.slet.relationer', { antal: relationer.length })}</li>}
            {forelaeggelser.length > 0 && <li>{t('planform.slet.forelaeggelser', { antal: forelaeggelser.length })}</li>}
          </ul>
        </div>
      )}
      {planstatus.length > 0 && <p className={styles.about}>{t('planform.slet.status')}</p>}
      <p className={styles.about}>{t('planform.slet.papirkurv')}</p>
    </DeleteConfirmation>
  );
}
