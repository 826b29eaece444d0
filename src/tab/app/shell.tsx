import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { Language } from '../../texts/language';
import { useListTools } from '../overblik/use-list-tools';
import { AppHeader } from './app-header';
import { ErrorBoundary } from './error-boundary';
import { FirstReading } from './first-reading';
import { startFreshening } from './freshen';
import { InterruptedLine } from './interrupted-line';
import { fetchPage, HandleplanPanel, NewPlanPanel, OmraadePanel } from './late-pages';
import { OverblikProvider } from './overblik-context';
import type { OverblikStore } from './overblik-store';
import { Page } from './page';
import { PartingWordProvider } from './parting-word';
import { revealField } from './reveal-field';
import { useTranslation } from './translation';
import { useWhole } from './use-whole';
import { useWideScreen } from './use-wide-screen';
import { useView } from './view-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  workspace: { display: 'flex', flexGrow: 1, minHeight: 0 },
  main: { position: 'relative', flexGrow: 1, minWidth: 0, overflowY: 'auto' },
  page: { boxSizing: 'border-box', maxWidth: '1680px', marginInline: 'auto', padding: `${tokens.spacingVerticalXXL} clamp(${tokens.spacingHorizontalM}, 2.5vw, ${tokens.spacingHorizontalXXXL}) 64px`, '@media (max-width: 639px)': { paddingTop: tokens.spacingVerticalL } },
});

interface ShellProps {
  readonly store: OverblikStore;
  readonly onLanguage: (language: Language) => void;
  /** Only loading the tab anew will bring what is missing. */
  readonly onReload: (() => void) | undefined;
}

/** Header, page and panel; reads the overview at first and keeps it fresh. Another page starts at its top: its own key. */
export function Shell({ store, onLanguage, onReload }: ShellProps) {
  const styles = useStyles();
  const { language } = useTranslation();
  const { view } = useView();
  const wide = useWideScreen();
  const load = useEffectEvent(() => void store.load({ strategiId: view.strategiId }));
  useEffect(() => {
    load();
    return startFreshening(store);
  }, [store]);
  useEffect(() => fetchPage(view.side, language), [view.side, language]);
  const covered = (view.nyHandleplan || (view.handleplanId ?? view.omraadeId) !== null) && !wide;
  return (
    <div className={styles.root} lang={language} onKeyUp={revealField}>
      <div inert={covered}><AppHeader language={language} onLanguage={onLanguage} /></div>
      <OverblikProvider store={store} fallback={<main className={styles.main}><div className={styles.page}><FirstReading store={store} /></div></main>}>
        <PartingWordProvider>
          <div className={styles.workspace}>
            <main key={`${view.side}-${view.strategiId ?? ''}`} className={styles.main} inert={covered}>
              <div className={styles.page}>
                <Bars onReload={onReload} />
                <ErrorBoundary recover={() => store.recover()}><Page /></ErrorBoundary>
              </div>
            </main>
            <Panel wide={wide} />
          </div>
        </PartingWordProvider>
      </OverblikProvider>
    </div>
  );
}

/** What has to be said about the rows, first of all that a part of the tab is missing. */
function Bars({ onReload }: { readonly onReload: (() => void) | undefined }) {
  const { part, error, retry } = useListTools();
  const onRetry = onReload ?? (error === null ? undefined : retry);
  return (
    <>
      {onRetry !== undefined && <InterruptedLine onRetry={onRetry} />}
      {part !== null && <part.ListBars />}
    </>
  );
}

/** What is open beside the page: a new handleplan before a plan, a plan before an Omraade. */
function Panel({ wide }: { readonly wide: boolean }) {
  const { view, go } = useView();
  if (!useWhole()) return null;
  if (view.nyHandleplan) return <NewPlanPanel beside={wide} onClose={() => go({ nyHandleplan: false })} />;
  if (view.handleplanId !== null) return <HandleplanPanel handleplanId={view.handleplanId} beside={wide} onClose={() => go({ handleplanId: null })} />;
  if (view.omraadeId !== null) return <OmraadePanel omraadeId={view.omraadeId} beside={wide} onClose={() => go({ omraadeId: null })} />;
  return null;
}
