import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CurrentPersonProvider, useCurrentPersonState } from '../../../src/tab/app/current-person';
import { OverblikProvider } from '../../../src/tab/app/overblik-context';
import { createOverblikStore, type OverblikStore } from '../../../src/tab/app/overblik-store';
import { PartingWordProvider } from '../../../src/tab/app/parting-word';
import { ServicesProvider } from '../../../src/tab/app/services';
import { TranslationProvider } from '../../../src/tab/app/translation';
import { startView } from '../../../src/tab/app/address';
import { ViewProvider } from '../../../src/tab/app/view-context';
import type { Language } from '../../../src/texts/language';
import { createTranslate } from '../../../src/texts/translate';
import { createFakeServices, type FakeServices } from './fake-services';

const START = startView('mine', null);

function WhenPersonIsKnown({ children }: { readonly children: ReactNode }) {
  return useCurrentPersonState().phase === 'known' ? <div data-testid="ready">{children}</div> : null;
}

/** Everything a screen of the tab needs around it. */
export function Surroundings({ fake, store, language = 'da', children }: { readonly fake: FakeServices; readonly store: OverblikStore; readonly language?: Language; readonly children: ReactNode }) {
  return (
    <FluentProvider theme={teamsLightTheme}>
      <TranslationProvider value={{ language, t: createTranslate(language) }}>
        <ServicesProvider value={fake.services}>
          <CurrentPersonProvider store={store}>
            <OverblikProvider store={store} fallback={null}>
              <ViewProvider start={START}><PartingWordProvider><WhenPersonIsKnown>{children}</WhenPersonIsKnown></PartingWordProvider></ViewProvider>
            </OverblikProvider>
          </CurrentPersonProvider>
        </ServicesProvider>
      </TranslationProvider>
    </FluentProvider>
  );
}

/** Renders one screen over the fakes, and waits until overview and person are there. */
export async function renderTab(ui: ReactNode, { fake = createFakeServices(), language = 'da' }: { fake?: FakeServices; language?: Language } = {}): Promise<RenderResult & { fake: FakeServices; store: OverblikStore }> {
  const store = createOverblikStore(fake.services.overblikSource);
  await store.load();
  const result = render(<Surroundings fake={fake} store={store} language={language}>{ui}</Surroundings>);
  await screen.findByTestId('ready');
  return { ...result, fake, store };
}
