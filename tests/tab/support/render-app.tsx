import { render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { type Side, startView } from '../../../src/tab/app/address';
import { App } from '../../../src/tab/app/app';
import type { Language } from '../../../src/texts/language';
import { createFakeServices, type FakeServices } from './fake-services';

interface AppSituation {
  readonly fake?: FakeServices;
  readonly page?: Side;
  readonly language?: Language;
  readonly target?: number | null;
  /** Whether panel and overview fit beside each other. */
  readonly wide?: boolean;
}

/** jsdom has no screen: this says how wide it is. */
export function setScreen(wide: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => undefined, removeEventListener: () => undefined }));
}

/** The whole tab over the fakes, at an address of its own. */
export function renderApp({ fake = createFakeServices(), page = 'alle', language = 'da', target = null, wide = true }: AppSituation = {}): RenderResult & { fake: FakeServices; user: UserEvent } {
  setScreen(wide);
  window.history.replaceState(null, '', '#');
  const result = render(<App services={fake.services} theme="default" language={language} start={startView(page, target)} />);
  return { ...result, fake, user: userEvent.setup() };
}

/** Waits for the overview's table. */
export async function findTable(): Promise<HTMLElement> {
  return screen.findByRole('table');
}
