import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

const ROW = 33;

beforeAll(() => Promise.all([import('../../../src/tab/udvalg/udvalg-bar'), import('../../../src/tab/overblik/long-list')]));

// jsdom has no layout: this gives the page a height and each row one.
beforeAll(() => {
  const give = (property: string, heights: Readonly<Record<string, number>>) => Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get(this: HTMLElement) { return heights[this.tagName] ?? 0; } });
  give('clientHeight', { MAIN: 660 });
  give('offsetHeight', { TR: ROW });
});

function many(count: number): Overblik {
  const base = overblikFixture();
  const [sample] = base.handleplaner;
  if (sample === undefined) throw new Error('The fixture has no plan');
  return { ...base, planstatus: [], ansvar: [], handleplaner: Array.from({ length: count }, (_, at) => ({ ...sample, id: at + 1, nummer: `1-${at + 1}`, titel: `Plan ${at + 1}` })) };
}

function drawn(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('table a[data-handleplan]')]; // By role would take seconds in so large a page.
}

async function openLong(): Promise<ReturnType<typeof renderApp>> {
  const result = renderApp({ fake: createFakeServices({ overblik: many(5001) }) });
  await waitFor(() => expect(document.querySelector('tr[aria-hidden]')).not.toBeNull());
  return result;
}

test('of 5,001 plans only those in sight are drawn, and the table tells how many rows there are and which these are', async () => {
  await openLong();
  expect(document.querySelectorAll('*').length).toBeLessThan(1000);
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5004'); // Its own heading, one of the area, the line of the other areas.
  expect(drawn()[0]?.closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
  expect(await screen.findByText('5.001 handleplaner', { exact: true })).toBeDefined(); // In the toolbar, which comes after the rows.
});

test('scrolling draws what comes into sight; the row that has the focus stays', async () => {
  await openLong();
  const first = drawn()[0];
  act(() => first?.focus());
  const main = document.querySelector('main');
  if (main === null) throw new Error('There is no page');
  main.scrollTop = 2000 * ROW;
  fireEvent.scroll(main);
  await waitFor(() => expect(drawn().length).toBeGreaterThan(1));
  await waitFor(() => expect(Number(drawn()[1]?.closest('tr')?.getAttribute('aria-rowindex'))).toBeGreaterThan(1900));
  expect(drawn()[0]).toBe(first);
  expect(document.activeElement).toBe(first);
});

test('a search finds any of them, however far down', async () => {
  const { user } = await openLong();
  await user.type(await screen.findByRole('searchbox'), 'plan 4999');
  await waitFor(() => expect(drawn().map((link) => link.textContent)).toEqual(['Plan 4999']));
  expect(await screen.findByText('1 af 5.001 handleplaner')).toBeDefined();
});

test('what is in sight of a search is there with its letter; how many there are is said when all have been looked at', async () => {
  await openLong();
  const field = await screen.findByRole('searchbox');
  await screen.findByText('5.001 handleplaner', { exact: true });
  const table = document.querySelector('table');
  fireEvent.change(field, { target: { value: 'plan 5' } });
  expect(drawn().slice(0, 3).map((link) => link.textContent)).toEqual(['Plan 5', 'Plan 15', 'Plan 25']);
  expect(table?.getAttribute('aria-rowcount')).toBe('-1');
  expect(await screen.findByText('1.357 af 5.001 handleplaner')).toBeDefined();
  expect(table?.getAttribute('aria-rowcount')).toBe('1359');
});

test('while a search that leaves nothing is under way, what stood there stays', async () => {
  await openLong();
  const field = await screen.findByRole('searchbox');
  fireEvent.change(field, { target: { value: 'findes ikke' } });
  expect(drawn()[0]?.textContent).toBe('Plan 1');
  await waitFor(() => expect(drawn()).toEqual([]));
});

test('the arrow keys walk on through rows that were not drawn yet', async () => {
  const { user } = await openLong();
  act(() => drawn()[0]?.focus());
  await user.keyboard('{ArrowDown>10/}');
  expect(document.activeElement?.textContent).toBe('Plan 11');
});

test('until the part that draws long lists has come, the first rows stand there, and if it cannot come, that is said', async () => {
  vi.resetModules();
  vi.doMock('../../../src/tab/overblik/long-list', () => Promise.reject(new ServiceError('offline')));
  const { renderApp: renderAnew } = await import('../support/render-app');
  const { createFakeServices: createAnew } = await import('../support/fake-services');
  renderAnew({ fake: createAnew({ overblik: many(5001) }) });
  expect(await screen.findByText('Resten af listen kunne ikke hentes.', { exact: false })).toBeDefined();
  expect(screen.getByText('Plan 1')).toBeDefined();
  vi.doUnmock('../../../src/tab/overblik/long-list');
});
