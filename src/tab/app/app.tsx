import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TeamsTheme } from '../../teams/teams-context';
import type { Language } from '../../texts/language';
import { createTranslate } from '../../texts/translate';
import type { View } from './address';
import { CurrentPersonProvider } from './current-person';
import { ErrorBoundary } from './error-boundary';
import { createOverblikStore } from './overblik-store';
import { type Services, ServicesProvider } from './services';
import { Shell } from './shell';
import { colorSchemeOf, fluentTheme } from './theme';
import { TranslationProvider } from './translation';
import { useLanguage } from './use-language';
import { usePageStyles } from './use-page-styles';
import { ViewProvider } from './view-context';

export interface AppProps {
  readonly services: Services;
  readonly theme: TeamsTheme;
  /** The language Teams is in; the person may choose the other. */
  readonly language: Language;
  /** What is on the screen where the address names nothing: the tab's own page, or what a link points at. */
  readonly start: View;
}

/** The tab: the services of the world around it in, the screens out. */
export function App(props: AppProps) {
  usePageStyles();
  return (
    <FluentProvider theme={fluentTheme(props.theme)} style={{ colorScheme: colorSchemeOf(props.theme) }}>
      <ServicesProvider value={props.services}>
        <Localised {...props} />
      </ServicesProvider>
    </FluentProvider>
  );
}

function Localised({ services, language: fromTeams, start }: AppProps) {
  const [language, chooseLanguage] = useLanguage(fromTeams);
  const translation = useMemo(() => ({ language, t: createTranslate(language) }), [language]);
  const [store] = useState(() => createOverblikStore(services.overblikSource));
  return (
    <TranslationProvider value={translation}>
      <ErrorBoundary>
        <ViewProvider start={start}>
          <CurrentPersonProvider>
            <Shell store={store} onLanguage={chooseLanguage} />
          </CurrentPersonProvider>
        </ViewProvider>
      </ErrorBoundary>
    </TranslationProvider>
  );
}
