import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, employeeFixture } from '../support/fake-services';
import { AKTOERER, overblikFixture, PLANS } from '../support/overblik-fixture';
import { findTable, renderApp } from '../support/render-app';

const TITLE = '1-A Fælles strategi for rekruttering og kompetencer';

async function openPanel(target: number = PLANS['1-A'], situation: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ target, ...situation });
  const panel = await screen.findByRole(situation.wide === false ? 'dialog' : 'complementary');
  return { ...app, panel, within: within(panel) };
}

test('a deep link opens the plan with its place, text, people, connections and bodies', async () => {
  const { within: panel } = await openPanel();
  expect(panel.getByRole('heading', { level: 2, name: TITLE })).toBeDefined();
  expect(within(panel.getByRole('list', { name: 'Placering i strategien' })).getAllByRole('listitem').map((step) => step.textContent)).toEqual(['Social Strategi 2014–2017', 'Nødvendig viden', '1 Kompetencer og specialviden']);
  expect(await panel.findByText(/En fælles strategi for, hvordan vi rekrutterer/)).toBeDefined();
  expect(panel.getByRole('region', { name: 'Ansvar' }).textContent).toContain('Bo Vestergaard, Dorthe Skov');
  expect(panel.getAllByText('Afventes af')).toHaveLength(2);
  expect(panel.getByText('1 Fælles retning (Udviklingsplan 2024–2027)')).toBeDefined();
  expect(panel.getByText('HMU til drøftelse')).toBeDefined();
});

test('the history tells each entry word for word, by whom, and what changed', async () => {
  const { within: panel } = await openPanel();
  const section = within(await panel.findByRole('region', { name: 'Historik' }));
  await section.findByText('Status pr. 21. september 2015');
  expect(section.getAllByText(/^Status pr\./).map((date) => date.textContent)).toEqual(['Status pr. 21. september 2015', 'Status pr. 3. august 2015', 'Status pr. 4. maj 2015', 'Status pr. 2. februar 2015']);
  expect(section.getByText('Arbejdsgruppen er forsinket af ferien')).toBeDefined();
  expect(section.getByText('Udskudt fra 1. halvår 2015 til efteråret 2015')).toBeDefined();
  expect(section.getByText('Behovet for hjælp eller afklaring er væk')).toBeDefined();
  expect(section.getByText('Ingen ændringer – gælder stadig')).toBeDefined();
  expect(section.getByText('Vi mangler en deltager fra HMU.')).toBeDefined();
});

test('an entry that the import wrote is said to come from a document', async () => {
  const base = overblikFixture();
  const personer = base.personer.map((person) => (person.navn === 'Bo Vestergaard' ? { ...person, navn: 'SharePoint App', app: true as const } : person));
  const { within: panel } = await openPanel(PLANS['1-A'], { fake: createFakeServices({ overblik: { ...base, personer } }) });
  const section = within(await panel.findByRole('region', { name: 'Historik' }));
  expect(await section.findAllByText('Indlæst fra dokument')).toHaveLength(2);
  expect(section.queryByText(/SharePoint App/)).toBeNull();
});

test('each specialområde’s part is told, also where nothing was said', async () => {
  const { within: panel } = await openPanel(PLANS['5-B']);
  const section = within(panel.getByRole('region', { name: 'Specialområderne' }));
  expect(section.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toHaveLength(8);
  expect(section.getAllByText('Ingen status')).toHaveLength(5);
  expect(within(panel.getByRole('region', { name: 'Har ikke meldt' })).getAllByRole('listitem')).toHaveLength(5);
});

test('a history that is empty, or cannot be read, says so and can be tried again', async () => {
  const fake = createFakeServices({ historyError: new ServiceError('offline') });
  const { within: panel, user } = await openPanel(PLANS['1-B'], { fake });
  expect(await panel.findByText('Der er ingen forbindelse til SharePoint.')).toBeDefined();
  fake.world.historyError = null;
  await user.click(panel.getByRole('button', { name: 'Prøv igen' }));
  expect(await panel.findByText('Der er ikke registreret nogen status endnu.')).toBeDefined();
  expect(panel.queryByText('Der er ingen forbindelse til SharePoint.')).toBeNull();
});

test('focus goes into the panel, Escape closes it, and focus returns to the row', async () => {
  const { user } = renderApp();
  await findTable();
  await user.click(screen.getByRole('link', { name: 'E-læring' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('1-D E-læring'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'E-læring' })));
});

test('focus returns to the plan in Mine as well', async () => {
  const { user } = renderApp({ page: 'mine' });
  await user.click(await screen.findByRole('link', { name: '1-D E-læring' }));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: '1-D E-læring' })));
});

test('on a phone the panel covers the page, which then cannot be reached', async () => {
  const { user } = await openPanel(PLANS['1-A'], { wide: false });
  expect(document.querySelector('main')?.hasAttribute('inert')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Luk' }));
  await waitFor(() => expect(document.querySelector('main')?.hasAttribute('inert')).toBe(false));
});

test('a link to a plan that is gone says so', async () => {
  const { within: panel } = await openPanel(4711);
  expect(panel.getByText('Handleplanen findes ikke længere')).toBeDefined();
});

test('whoever may not register is told why, kindly', async () => {
  const { within: panel } = await openPanel(PLANS['1-A'], { fake: createFakeServices({ person: { ...employeeFixture(), mayRegisterStatus: false } }) });
  expect(await panel.findByText(/Du kan læse med/)).toBeDefined();
  expect(panel.queryByRole('button', { name: 'Registrér status' })).toBeNull();
});

test('somebody of a specialområde registers for it, with one button', async () => {
  const dorthe = overblikFixture().personer.find((person) => person.navn === 'Dorthe Skov');
  if (dorthe === undefined) throw new Error('The fixture has lost Dorthe');
  const { within: panel } = await openPanel(PLANS['5-B'], { fake: createFakeServices({ person: { ...employeeFixture(), person: dorthe } }) });
  expect(await panel.findByRole('button', { name: 'Registrér status for Autisme' })).toBeDefined();
});

test('the status form opens in the panel and can be left again', async () => {
  const { within: panel, user } = await openPanel();
  await user.click(await panel.findByRole('button', { name: 'Registrér status' }));
  await user.click(await panel.findByRole('button', { name: 'Annuller' }));
  expect(await panel.findByRole('region', { name: 'Historik' })).toBeDefined();
});

test('a link can be shared, and the panel says how it goes on', async () => {
  const { within: panel, user, fake } = await openPanel();
  await user.click(panel.getByRole('button', { name: 'Del link' }));
  expect(await panel.findByText('Vælg i Teams, hvem linket skal deles med')).toBeDefined();
  expect(fake.shared).toEqual([{ handleplanId: PLANS['1-A'], title: TITLE }]);
});

test.each([['rejects', () => Promise.reject(new Error('no dialog'))], ['is missing', null]] as const)('where the host’s dialog %s, the link goes to the clipboard', async (_, shareLink) => {
  const fake = createFakeServices();
  const { within: panel, user } = await openPanel(PLANS['1-A'], { fake: { ...fake, services: { ...fake.services, shareLink } } });
  await user.click(panel.getByRole('button', { name: 'Del link' }));
  expect(await panel.findByText(/Linket er kopieret/)).toBeDefined();
  expect(await navigator.clipboard.readText()).toContain(`side=alle&handleplan=${PLANS['1-A']}`);
});

test('where nothing can be copied either, the link stands there to be copied by hand', async () => {
  const fake = createFakeServices();
  const { within: panel, user } = await openPanel(PLANS['1-A'], { fake: { ...fake, services: { ...fake.services, shareLink: null } } });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('not allowed', 'NotAllowedError'));
  await user.click(panel.getByRole('button', { name: 'Del link' }));
  expect(await panel.findByRole('textbox', { name: 'Kopiér linket her:' })).toHaveProperty('value', expect.stringContaining(`handleplan=${PLANS['1-A']}`));
  vi.restoreAllMocks();
});

test('another person’s entry appears without a reload, in the row and in the open panel', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { within: panel, fake } = await openPanel();
  await panel.findByText('Status pr. 21. september 2015');
  fake.world.history = fake.world.history.map((entry) => (entry.id === 1001 ? { ...entry, id: 1100, statusPr: '2015-10-12', statustekst: 'Oplægget er færdigt', trin: 'gennemfoert' } : entry));
  fake.change((overblik) => ({ ...overblik, planstatus: overblik.planstatus.map((row) => (row.handleplanId === PLANS['1-A'] ? { ...row, trin: 'gennemfoert', statusopdateringId: 1100, statusPr: '2015-10-12' } : row)) }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await panel.findByText('Oplægget er færdigt')).toBeDefined();
  const row = within(screen.getByRole('table')).getByRole('link', { name: /Fælles strategi/ }).closest('tr');
  expect(row?.textContent).toContain('Gennemført');
  expect(row?.textContent).toContain('i dag');
  vi.useRealTimers();
});

test('people named on the ansvar stand there instead of the aktør’s', async () => {
  const base = overblikFixture();
  expect(base.ansvar.find((row) => row.handleplanId === PLANS['1-D'])?.aktoerId).toBe(AKTOERER.administrationen);
  const { within: panel } = await openPanel(PLANS['1-D']);
  const section = within(panel.getByRole('region', { name: 'Ansvar' }));
  expect(section.getByText('Anne Holm')).toBeDefined();
  expect(section.queryByText('Bo Vestergaard')).toBeNull();
});
