import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikStore } from '../app/overblik-context';
import { loadStatusForm, StatusFormOnceLoaded } from '../statusform/status-form-once-loaded';
import { HandleplanDetails } from './handleplan-details';
import { RegisterActions } from './register-actions';
import { ShareLinkButton } from './share-link-button';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

type Mode = { readonly kind: 'reading'; readonly thanks: string | null } | { readonly kind: 'registering'; readonly specialomraadeId: number | null };

/** A plan as it stands, or the form for a new status of it. */
export function PanelContent({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = useStyles();
  const store = useOverblikStore();
  const [mode, setMode] = useState<Mode>({ kind: 'reading', thanks: null });
  useEffect(() => void loadStatusForm(), []);
  if (mode.kind === 'registering') {
    const done = (thanks: string) => {
      setMode({ kind: 'reading', thanks });
      void store.refresh();
    };
    return <StatusFormOnceLoaded handleplanId={handleplan.id} specialomraadeId={mode.specialomraadeId} onDone={done} onCancel={() => setMode({ kind: 'reading', thanks: null })} />;
  }
  return (
    <>
      {mode.thanks !== null && <MessageBar intent="success" politeness="polite"><MessageBarBody>{mode.thanks}</MessageBarBody></MessageBar>}
      <div className={styles.actions}>
        <RegisterActions handleplan={handleplan} onRegister={(specialomraadeId) => setMode({ kind: 'registering', specialomraadeId })} />
        <ShareLinkButton handleplan={handleplan} />
      </div>
      <HandleplanDetails handleplan={handleplan} />
    </>
  );
}
