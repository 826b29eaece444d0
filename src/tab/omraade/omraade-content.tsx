import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { Omraade } from '../../domain/strategi/omraade';
import { useTranslation } from '../app/translation';
import { LoadingState } from '../components/loading-state';
import { PanelSection } from '../handleplan/panel-section';
import { usePanelStyles } from '../handleplan/use-panel-styles';
import { EmneForm } from './emne-form';
import { OmraadeBidrag } from './omraade-bidrag';
import { OmraadePlans } from './omraade-plans';
import { OmraadeStatus } from './omraade-status';
import { OmraadeUnder } from './omraade-under';
import { OmraadeVerdensmaal } from './omraade-verdensmaal';
import { RegisterEmne } from './register-emne';
import { useEmneEntries } from './use-emne-entries';

type Mode = { readonly kind: 'reading'; readonly thanks: string | null } | { readonly kind: 'registering' };

/** An Omraade as it stands, or the form for a new status of it. */
export function OmraadeContent({ omraade, onReturn }: { readonly omraade: Omraade; readonly onReturn: () => void }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const emne = { strategiId: omraade.strategiId, omraadeId: omraade.id };
  const history = useEmneEntries(emne);
  const [mode, setMode] = useState<Mode>({ kind: 'reading', thanks: null });
  const back = (thanks: string | null) => {
    setMode({ kind: 'reading', thanks });
    onReturn();
  };
  if (mode.kind === 'registering') {
    if (history.entries === null && history.error === null) return <LoadingState label={t('historik.henter')} />;
    const navn = omraade.nummer === null ? omraade.titel : `${omraade.nummer} ${omraade.titel}`;
    return <EmneForm emne={emne} navn={navn} history={history} onDone={back} onCancel={() => back(null)} />;
  }
  return (
    <>
      {mode.thanks !== null && <MessageBar intent="success" layout="multiline" politeness="polite"><MessageBarBody>{mode.thanks}</MessageBarBody></MessageBar>}
      <div><RegisterEmne label={t('omraadepanel.registrer')} onRegister={() => setMode({ kind: 'registering' })} /></div>
      <OmraadeStatus emne={emne} history={history} />
      {omraade.tekst !== null && <PanelSection title={t('omraadepanel.tekst')}><p className={panel.text} lang="da">{omraade.tekst}</p></PanelSection>}
      <OmraadePlans omraade={omraade} />
      <OmraadeUnder omraade={omraade} />
      <OmraadeVerdensmaal omraade={omraade} />
      <OmraadeBidrag omraade={omraade} />
    </>
  );
}
