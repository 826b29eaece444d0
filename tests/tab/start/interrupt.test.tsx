import { act, screen as page, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startView } from '../../../src/tab/app/address';
import { openOverblikCache } from '../../../src/tab/cache/overblik-cache';
import { interrupt } from '../../../src/tab/start/interrupt';
import { openTab } from '../../../src/tab/start/opened-tab';
import { openScreen, type Screen } from '../../../src/tab/start/screen';
import { overblikFixture } from '../support/overblik-fixture';
import { findTable, setScreen } from '../support/render-app';

const KEY = { person: '11111111-1111-4111-8111-111111111111', siteUrl: 'https://region.sharepoint.com/sites/strategi' };
const APPEARANCE = { theme: 'default', language: 'da' } as const;
const LINE = /Fyrtårn kunne ikke hentes helt/;

beforeAll(() => import('../../../src/tab/udvalg/list-tools'));

let screen: Screen;
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  window.history.replaceState(null, '', '#');
  setScreen(true);
  document.body.innerHTML = '<div id="root"></div>';
  screen = openScreen();
});
afterEach(() => {
  act(() => screen.drawPage(APPEARANCE, null));
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function keepRows(): Promise<void> {
  openOverblikCache(KEY).keep({ overblik: overblikFixture(), mark: 'm' });
  await waitFor(() => expect(openTab(KEY).hasRows).toBe(true));
}

test('rows that stand stay, with a line above them that loads the tab anew, and the failure is no longer waited for', async () => {
  await keepRows();
  const opened = openTab(KEY);
  act(() => screen.drawApp(opened, APPEARANCE, startView('alle', null)));
  await findTable();
  expect(page.queryByText(LINE)).toBeNull();
  const reload = vi.fn();
  act(() => interrupt({ screen, opened, appearance: APPEARANCE, reload }));
  expect(page.getByText(LINE)).toBeDefined();
  expect(page.getByRole('table')).toBeDefined();
  await waitFor(() => expect(opened.store.state.getState().error?.kind).toBe('offline'));
  act(() => page.getAllByRole('button', { name: 'Prøv igen' })[0]?.click());
  expect(reload).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('online'));
  expect(reload).toHaveBeenCalledTimes(2);
});

test('without rows a page says it', () => {
  const reload = vi.fn();
  act(() => interrupt({ screen, opened: null, appearance: APPEARANCE, reload }));
  act(() => page.getByRole('button', { name: 'Prøv igen' }).click());
  expect(page.getByRole('heading', { name: LINE })).toBeDefined();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('of somebody without an id nothing is kept: it would be everybody\'s', async () => {
  const key = { ...KEY, person: '' };
  openOverblikCache(key).keep({ overblik: overblikFixture(), mark: 'm' });
  await waitFor(() => expect(openOverblikCache(key).readFirst()).not.toBeNull());
  expect(openTab(key).hasRows).toBe(false);
});
