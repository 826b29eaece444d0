import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { TEAMS_THEMES } from '../../../src/teams/teams-theme';
import { ServiceError } from '../../../src/domain/service-error';
import { App } from '../../../src/tab/app/app';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import { readAddress, startView } from '../../../src/tab/app/address';
import { createFakeServices } from '../support/fake-services';
import { AKTOERER } from '../support/overblik-fixture';
import { findTable, renderApp, setScreen } from '../support/render-app';

// The chunk of search and filters is fetched once, so that the first test does not wait for it.
beforeAll(() => import('../../../src/tab/udvalg/udvalg-bar'));

function plans(): readonly (string | null)[] {
  return within(screen.getByRole('table')).getAllByRole('link').filter((link) => link.dataset.handleplan !== undefined).map((link) => link.textContent);
}

/** The whole tab at an address. */
function openAt(address: string, fake = createFakeServices()) {
  const result = renderApp({ fake });
  window.location.hash = address;
  return { ...result, fake };
}

async function openPanel(user: ReturnType<typeof renderApp>['user']): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: /^Filtre og visning/ }));
  return screen.findByRole('group', { name: 'Filtre og visning' });
}

test('an address with a selection opens that selection, with its filters as chips and how many fit', async () => {
  openAt('#side=alle&status=i-gang&specialomraade=3');
  expect(await screen.findByText('1 af 11 handleplaner')).toBeDefined();
  expect(plans()).toEqual(['Tværgående faglige projekter']);
  const chips = within(screen.getByRole('list', { name: 'Valgte filtre' })).getAllByRole('button').map((chip) => chip.textContent);
  expect(chips).toEqual(['Status: Er i gang', 'Specialområde: Autisme', 'Ryd filtre']);
});

test('a filter that is pressed narrows the list at once and stands in the address; pressed again it is gone', async () => {
  const { user } = renderApp();
  await findTable();
  const panel = await openPanel(user);
  await user.click(within(panel).getByRole('button', { name: 'Forsinket' }));
  expect(await screen.findByText('1 af 11 handleplaner')).toBeDefined();
  expect(plans()).toEqual(['E-læring']);
  expect(window.location.hash).toBe('#side=alle&fremdrift=forsinket');
  await user.click(within(panel).getByRole('button', { name: 'Forsinket' }));
  await waitFor(() => expect(window.location.hash).toBe('#side=alle'));
});

test('the number of delayed plans leads to exactly those, and the focus stays by the number', async () => {
  const { user } = renderApp();
  await findTable();
  await user.click(await screen.findByRole('button', { name: '1 forsinket' }));
  expect(await screen.findByText('1 af 11 handleplaner')).toBeDefined();
  expect(plans()).toEqual(['E-læring']);
  expect(document.activeElement?.textContent).toBe('1 af 11 handleplaner');
  expect(window.location.hash).toBe('#side=alle&fremdrift=forsinket');
});

test('every kind of filter can be chosen in the panel', async () => {
  const { user } = renderApp();
  await findTable();
  const panel = within(await openPanel(user));
  await user.selectOptions(panel.getByRole('combobox', { name: 'Område' }), '11');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Aktør' }), 'PS-administrationen');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Specialområde' }), 'Fælles for alle');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Intet nyt' }), 'I 90 dage');
  await user.click(panel.getByRole('button', { name: 'jeg er med i' }));
  await user.click(panel.getByRole('button', { name: 'beder om hjælp' }));
  await user.click(panel.getByRole('button', { name: 'Afventer' }));
  expect(readAddress(window.location.hash, startView('mine', null)).udvalg).toMatchObject({ omraadeId: 11, aktoerId: AKTOERER.administrationen, specialomraade: 'faelles', stilleDage: 90, mine: true, harBehov: true, status: ['afventer'] });
  expect(plans()).toEqual(['Fast introduktion til nye medarbejdere']);
});

test('a chip takes its filter back and hands the focus on; all can be cleared at once', async () => {
  const { user } = openAt('#side=alle&fremdrift=forsinket&behov=ja&med=ja');
  await user.click(await screen.findByRole('button', { name: 'Fjern filteret Relevant for MED' }));
  expect(window.location.hash).toBe('#side=alle&fremdrift=forsinket&behov=ja');
  expect(document.activeElement?.textContent).toBe('Beder om hjælp');
  await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  await waitFor(() => expect(window.location.hash).toBe('#side=alle'));
  expect(document.activeElement?.textContent).toBe('Filtre og visning');
});

test('filters that leave nothing say which of them to let go of', async () => {
  const { user } = openAt('#side=alle&fremdrift=forsinket&med=ja');
  expect(await screen.findByRole('heading', { name: 'Ingen handleplaner passer til alle filtrene' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Uden Relevant for MED: 1 handleplan' }));
  expect(await findTable()).toBeDefined();
  expect(plans()).toEqual(['E-læring']);
});

test('a filter for something that is gone says so and can be taken back', async () => {
  const { user } = openAt('#side=alle&aktoer=999');
  expect(await screen.findByRole('heading', { name: 'Ingen handleplaner passer til filteret' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Fjern filteret Aktør: findes ikke længere' }));
  expect(await findTable()).toBeDefined();
});

test('the search follows every key; the address follows when the typing rests, and a link to elsewhere goes before it', async () => {
  const { user } = renderApp();
  await user.type(await screen.findByRole('searchbox'), 'e-læ');
  expect(plans()).toEqual(['E-læring']);
  await waitFor(() => expect(window.location.hash).toBe('#side=alle&soeg=e-l%C3%A6'));
  window.location.hash = '#side=alle&soeg=frivilligt';
  await waitFor(() => expect(plans()).toEqual(['Principper for frivilligt arbejde']));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('frivilligt');
});

test('what is chosen right after typing keeps what was typed, in field and rows', async () => {
  renderApp();
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'e-læ' } });
  fireEvent.click(screen.getByRole('button', { name: /^Handleplan/ }));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('e-læ');
  expect(plans()).toEqual(['E-læring']);
  await waitFor(() => expect(window.location.hash).toBe('#side=alle&soeg=e-l%C3%A6&sorter=titel'));
  expect(plans()).toEqual(['E-læring']);
});

test('a search that somebody has left does not come back', async () => {
  const { user } = renderApp();
  await user.type(await screen.findByRole('searchbox'), 'e-læ');
  await waitFor(() => expect(window.location.hash).toContain('soeg='));
  window.location.hash = '#side=alle';
  await waitFor(() => expect(plans().length).toBeGreaterThan(1));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('pressing a column sorts by it, then the other way, then as the strategy has it', async () => {
  const { user } = renderApp();
  await findTable();
  const panel = within(await openPanel(user));
  await user.selectOptions(panel.getByRole('combobox', { name: 'Gruppér efter' }), 'Uden grupper');
  const heading = screen.getByRole('columnheader', { name: 'Handleplan' });
  const press = () => user.click(within(heading).getByRole('button'));
  await press();
  expect(heading.getAttribute('aria-sort')).toBe('ascending');
  expect(plans().slice(0, 2)).toEqual(['E-læring', 'Eksterne forskningsmidler']);
  await press();
  expect(heading.getAttribute('aria-sort')).toBe('descending');
  expect(plans()[0]).toBe('Ydelser i dialog med kommuner');
  await press();
  expect(heading.getAttribute('aria-sort')).toBe('none');
  expect(window.location.hash).toBe('#side=alle&gruppe=ingen');
});

test('the list can be grouped by aktør, specialområde, status and fremdrift', async () => {
  openAt('#side=alle&gruppe=fremdrift');
  await findTable();
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Følger planen', 'Risiko for forsinkelse', 'Forsinket', 'Ikke vurderet']));
  window.location.hash = '#side=alle&gruppe=aktoer';
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('heading').at(-1)?.textContent).toBe('Uden ansvarlig'));
});

test('all strategies can be looked at together, each plan under its own', async () => {
  const { user } = renderApp();
  await findTable();
  await user.click(screen.getByRole('button', { name: 'Alle strategier' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Alle strategier' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 2, name: 'Social Strategi 2014–2017' })).toBeDefined();
  expect(plans()).toContain('En indgang for kommunerne');
  await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
  await waitFor(() => expect(plans()).toEqual(['En indgang for kommunerne', 'Fælles sprog om mål']));
});

test('a strategy without numbers has no column for them', async () => {
  openAt('#side=alle&strategi=2');
  await screen.findByRole('link', { name: 'En indgang for kommunerne' });
  expect(screen.queryByRole('columnheader', { name: 'Nr.' })).toBeNull();
});

test('as long as nobody knows who looks, "mine" says so; when it cannot be known, why', async () => {
  openAt('#side=alle&mine=ja', createFakeServices({ personError: new ServiceError('offline') }));
  expect((await screen.findByRole('alert')).textContent).toContain('forbindelse');
});

test('the link to the list is shared through the host, else put on the clipboard, else shown to be copied', async () => {
  const fake = createFakeServices();
  const { user, unmount } = openAt('#side=alle&mine=ja', fake);
  await user.click(await screen.findByRole('button', { name: 'Del link' }));
  expect(await screen.findByText('Linket er klar til at blive delt.')).toBeDefined();
  expect(fake.sharedViews).toEqual([{ address: 'side=alle&mine=ja', title: 'Alle handleplaner' }]);
  unmount();
  const alone = { ...fake, services: { ...fake.services, shareView: null } };
  const copying = openAt('#side=alle&mine=ja', alone);
  await copying.user.click(await screen.findByRole('button', { name: 'Del link' }));
  expect(await screen.findByText('Linket er kopieret.')).toBeDefined();
  expect(await navigator.clipboard.readText()).toContain('#side=alle&mine=ja');
  copying.unmount();
  const third = openAt('#side=alle&mine=ja', alone);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  await third.user.click(await screen.findByRole('button', { name: 'Del link' }));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Kopiér linket herfra:' })).value).toContain('#side=alle&mine=ja');
});

test.each(TEAMS_THEMES)('axe finds nothing in the open panel, chips and a sorted table (%s)', async (theme) => {
  setScreen(true);
  window.history.replaceState(null, '', '#side=alle&gruppe=status&sorter=-sidst&fremdrift=ikke-vurderet');
  const { container } = render(<App services={createFakeServices().services} theme={theme} language="da" start={startView('alle', null)} />);
  (await screen.findByRole('button', { name: /^Filtre og visning/ })).click();
  await screen.findByRole('combobox', { name: 'Område' });
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(' | ')}`)).toEqual([]);
});

test('the long texts are read for a search, and not again at each change by somebody else once nothing is searched for', async () => {
  const fake = createFakeServices();
  const readTekster = vi.spyOn(fake.services.overblikSource, 'readTekster');
  const store = createOverblikStore(fake.services.overblikSource);
  setScreen(true);
  window.history.replaceState(null, '', '#');
  render(<App services={fake.services} store={store} theme="default" language="da" start={startView('alle', null)} />);
  const change = () => act(() => {
    fake.change((overblik) => ({ ...overblik, handleplaner: [...overblik.handleplaner] }));
    return store.refresh();
  });
  const box = await screen.findByRole('searchbox');
  act(() => box.focus());
  await waitFor(() => expect(readTekster).toHaveBeenCalledTimes(1));
  act(() => box.blur());
  await change();
  await change();
  expect(readTekster).toHaveBeenCalledTimes(1);
  act(() => box.focus());
  await waitFor(() => expect(readTekster).toHaveBeenCalledTimes(2));
});
