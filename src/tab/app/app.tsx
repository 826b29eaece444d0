import { useMemo, useState } from 'react';
import type { TeamsTheme } from '../../teams/teams-theme';
import type { Language } from '../../texts/language';
import { translatorOf } from '../../texts/text-library';
import type { PersonCache } from '../cache/person-cache';
import type { View } from './address';
import { CurrentPersonProvider, NOBODY_KEPT } from './current-person';
import { ErrorBoundary } from './error-boundary';
import { createOverblikStore, type OverblikStore } from './overblik-store';
import { type Services, ServicesProvider } from './services';
import { Shell } from './shell';
import { usePageTheme } from './theme';
import { TranslationProvider } from './translation';
import { useLanguage } from './use-language';
import { ViewProvider } from './view-context';

export interface AppProps {
  readonly services: Services;
  readonly theme: TeamsTheme;
  /** The language Teams is in; the person may choose the other. */
  readonly language: Language;
  /** What is on the screen where the address names nothing: the tab's own page, or what a link points at. */
  readonly start: View;
  /** The overview, where it has been opened before the first drawing. */
  readonly store?: OverblikStore;
  /** Who was signed in at the last visit on this device. */
  readonly personCache?: PersonCache;
  /** A part could not be fetched that nothing but the rows works without: loads the tab anew. */
  readonly onReload?: () => void;
}

/** The tab: the services of the world around it in, the screens out. */
export function App(props: AppProps) {
  usePageTheme(props.theme);
  return (
    <ServicesProvider value={props.services}>
      <Localised {...props} />
    </ServicesProvider>
  );
}

function Localised({ services, language: fromTeams, start, store: opened, personCache = NOBODY_KEPT, onReload }: AppProps) {
  const [language, chooseLanguage] = useLanguage(fromTeams);
  const translation = useMemo(() => ({ language, t: translatorOf(language) }), [language]);
  const [store] = useState(() => opened ?? createOverblikStore(services.overblikSource));
  return (
    <TranslationProvider value={translation}>
      <ErrorBoundary recover={() => store.recover()}>
        <ViewProvider start={start}>
          <CurrentPersonProvider store={store} cache={personCache}>
            <Shell store={store} onLanguage={chooseLanguage} onReload={onReload} />
          </CurrentPersonProvider>
        </ViewProvider>
      </ErrorBoundary>
    </TranslationProvider>
  );
}
