import { act, screen as page } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startView } from '../../../src/tab/app/address';
import { openTab } from '../../../src/tab/start/opened-tab';
import { openScreen, type Screen } from '../../../src/tab/start/screen';
import { setScreen } from '../support/render-app';

const KEY = { person: '11111111-1111-4111-8111-111111111111', siteUrl: 'https://region.sharepoint.com/sites/strategi' };
const VIEW = startView('alle', null);

let screen: Screen;
beforeEach(() => {
  window.history.replaceState(null, '', '#');
  setScreen(true);
  document.body.innerHTML = '<div id="root"></div>';
  screen = openScreen();
});
afterEach(() => {
  act(() => screen.drawPage({ theme: 'default', language: 'da' }, null));
  localStorage.clear();
  vi.unstubAllGlobals();
});

function draw(language: 'da' | 'en' = 'da'): void {
  act(() => screen.drawApp(tab, { theme: 'default', language }, VIEW));
}
const tab = openTab(KEY);

test('what Teams says is drawn where it is another language than the address has said', () => {
  draw();
  expect(page.getByRole('navigation', { name: 'Sider' })).toBeDefined();
  draw();
  expect(page.getByRole('navigation', { name: 'Sider' })).toBeDefined();
  draw('en');
  expect(page.getByRole('navigation', { name: 'Pages' })).toBeDefined();
});

test('the tab is drawn again after a page has stood in its place', () => {
  draw();
  act(() => screen.drawPage({ theme: 'default', language: 'da' }, <p>Noget er i vejen</p>));
  expect(page.queryByRole('navigation')).toBeNull();
  draw();
  expect(page.getByRole('navigation', { name: 'Sider' })).toBeDefined();
});
