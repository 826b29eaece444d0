import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { AKTOERER, overblikFixture, PLANS } from '../support/overblik-fixture';
import { findTable, renderApp } from '../support/render-app';

function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('link', { name: title }).closest('tr');
  if (row === null) throw new Error(`${title} stands in no row`);
  return row;
}

test('the plans stand under their area, and the areas under their tema, each with a heading', async () => {
  renderApp();
  await findTable();
  const headings = screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`);
  expect(headings).toEqual(['H1 Social Strategi 2014–2017', 'H2 Nødvendig viden', 'H3 1 Kompetencer og specialviden', 'H3 2 Praksisnær forskning', 'H2 Målrettet indsats', 'H3 5 Stærkere faglig kvalitet', 'H3 6 Specialisering og nye ydelser', 'H3 7 Dialog og partnerskaber', 'H2 10 Frivillige']);
});

test('a row says what the plan is, how it stands, who answers for it, and how old that is', async () => {
  renderApp();
  await findTable();
  const cells = within(rowOf('Fælles strategi for rekruttering og kompetencer')).getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells).toEqual(['1-A', 'Er i gang', 'Følger planen', 'efteråret 2015', 'Arbejdsgruppe vedr. rekruttering', 'for 3 uger siden']);
});

test('silence is said as such, and a status in words only is no silence', async () => {
  renderApp();
  await findTable();
  expect(within(rowOf('Lokale kompetencestrategier')).getByText('Ingen status')).toBeDefined();
  expect(within(rowOf('Lokale kompetencestrategier')).getByText('Ikke meldt endnu')).toBeDefined();
  expect(within(rowOf('Forskerkompetencer og ph.d.-stillinger')).getByText('Beskrevet med ord')).toBeDefined();
});

test('where only specialområder have answered, they are counted', async () => {
  renderApp();
  await findTable();
  expect(within(rowOf('Tværgående faglige projekter')).getByText('Er i gang i 2 af 8')).toBeDefined();
});

test('the other strategy is one click away', async () => {
  const { user } = renderApp();
  await findTable();
  await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Udviklingsplan 2024–2027' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'En indgang for kommunerne' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 4, name: '1 Fælles retning' })).toBeDefined();
});

test('a search finds by number, title, area and aktør, and says how many', async () => {
  const { user } = renderApp();
  await findTable();
  const box = await screen.findByRole('searchbox');
  for (const [query, count] of [['e-læring', '1 af 11 handleplaner'], ['ps-adm', '5 af 11 handleplaner'], ['frivillige 10', '1 af 11 handleplaner']] as const) {
    await user.clear(box);
    await user.type(box, query);
    await waitFor(() => expect(screen.getByText(count)).toBeDefined());
  }
  expect(screen.queryByRole('heading', { name: 'Målrettet indsats' })).toBeNull();
  await user.type(box, 'xyz');
  expect(await screen.findByRole('heading', { name: 'Ingen handleplaner passer til søgningen' })).toBeDefined();
});

test('the arrow keys go from plan to plan, and Enter opens', async () => {
  const { user } = renderApp();
  await findTable();
  screen.getByRole('link', { name: 'Lokale kompetencestrategier' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Fast introduktion til nye medarbejdere');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: '1-A Fælles strategi for rekruttering og kompetencer' })).toBeDefined();
});

test('areas without plans are one line of the table, which opens to name them', async () => {
  const base = overblikFixture();
  const { user } = renderApp({ fake: createFakeServices({ overblik: { ...base, handleplaner: base.handleplaner.filter((plan) => plan.omraadeId === 11) } }) });
  const table = await findTable();
  expect(within(table).getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Nødvendig viden', '1 Kompetencer og specialviden']);
  const line = within(table).getByText('5 områder uden handleplaner');
  const details = line.closest('details');
  expect(details?.open).toBe(false);
  await user.click(line);
  expect(details?.open).toBe(true);
  expect(details?.textContent).toContain('5 Stærkere faglig kvalitetIndsatsområde');
  expect(within(table).getByText('1 område uden handleplaner')).toBeDefined();
});

test('many specialområder are counted in the cell, and still named for those who ask', async () => {
  const base = overblikFixture();
  const ansvar = base.ansvar.filter((row) => row.handleplanId === PLANS['6-A']);
  const [sample] = ansvar;
  if (sample === undefined) throw new Error('The fixture has lost 6-A');
  renderApp({ fake: createFakeServices({ overblik: { ...base, ansvar: [AKTOERER.it, AKTOERER.autisme, AKTOERER.boernOgUnge, AKTOERER.hjerneskade].map((aktoerId, id) => ({ ...sample, id, aktoerId })) } }) });
  await findTable();
  const cell = within(rowOf('Ydelser i dialog med kommuner')).getByText(/IT og 3 specialområder/);
  expect(cell.title).toBe('Autisme, Børn og Unge, Hjerneskade');
  expect(cell.textContent).toBe('IT og 3 specialområder: Autisme, Børn og Unge, Hjerneskade');
});

test('a strategy without plans says so', async () => {
  renderApp({ fake: createFakeServices({ overblik: { ...overblikFixture(), handleplaner: [] } }) });
  expect(await screen.findByRole('heading', { name: 'Strategien har ingen handleplaner endnu' })).toBeDefined();
});

test('everything is said in English after one click, and the choice is remembered', async () => {
  const { user, fake, unmount } = renderApp();
  await findTable();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('link', { name: 'All actions' })).toBeDefined();
  expect(within(rowOf('Fast introduktion til nye medarbejdere')).getByText('At risk of delay')).toBeDefined();
  unmount();
  renderApp({ fake });
  expect(await screen.findByRole('link', { name: 'Who has not reported' })).toBeDefined();
});
