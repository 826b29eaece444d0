import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { lazyPage } from '../app/lazy-page';
import { CARE } from '../app/shelves';
import { usePartingWord } from '../app/parting-word';
import { StatusForm } from '../statusform/status-form';
import { AfterPaint } from '../components/after-paint';
import { EditButton } from './edit-button';
import { HandleplanDetails } from './handleplan-details';
import { useHoldPlan } from './hold-plan';
import { RegisterActions } from './register-actions';
import { ShareLinkButton } from './share-link-button';

const EditPlan = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './edit/plan-editors')).EditPlan, CARE);

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

type Mode =
  | { readonly kind: 'reading'; readonly besked: string | null }
  | { readonly kind: 'registering'; readonly specialomraadeId: number | null }
  | { readonly kind: 'editing' };

interface PanelContentProps {
  readonly handleplan: Handleplan;
  /** Somebody has left a form: the focus goes back to the plan. */
  readonly onReturn: () => void;
  readonly onClose: () => void;
}

/** A plan as it stands, the form for a new status of it, or the form that edits it. */
export function PanelContent({ handleplan, onReturn, onClose }: PanelContentProps) {
  const styles = useStyles();
  const hold = useHoldPlan();
  const { take } = usePartingWord();
  const [mode, setMode] = useState<Mode>(() => ({ kind: 'reading', besked: take() }));
  useEffect(() => () => hold(null), [hold]);

  function read(besked: string | null): void {
    hold(null);
    setMode({ kind: 'reading', besked });
    onReturn();
  }

  function edit(): void {
    hold(handleplan);
    setMode({ kind: 'editing' });
  }

  if (mode.kind === 'registering') {
    return <StatusForm handleplanId={handleplan.id} specialomraadeId={mode.specialomraadeId} onDone={read} onCancel={() => read(null)} />;
  }
  if (mode.kind === 'editing') return <EditPlan handleplan={handleplan} onSaved={read} onCancel={() => read(null)} onClose={onClose} />;
  const details = <HandleplanDetails handleplan={handleplan} />;
  return (
    <>
      {mode.besked !== null && <MessageBar intent="success" politeness="polite" layout="multiline"><MessageBarBody>{mode.besked}</MessageBarBody></MessageBar>}
      <div className={styles.actions}>
        <RegisterActions handleplan={handleplan} onRegister={(specialomraadeId) => setMode({ kind: 'registering', specialomraadeId })} />
        <EditButton handleplan={handleplan} onEdit={edit} />
        <ShareLinkButton handleplan={handleplan} />
      </div>
      {mode.besked === null ? details : <AfterPaint>{details}</AfterPaint>}
    </>
  );
}
