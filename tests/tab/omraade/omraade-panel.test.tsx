import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, employeeFixture, type FakeWorld } from '../support/fake-services';
import { PEOPLE } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';
import { emneEntry } from './emne-entry';

const HISTORY = [
  emneEntry(3002, 11, '2015-09-30', 'Den fælles strategi er næsten færdig.', { fremdrift: 'risiko' }),
  emneEntry(3001, 11, '2015-03-01', 'Vi er begyndt.', { fremdrift: 'foelger-planen' }),
  emneEntry(3000, 12, '2015-03-01', 'Om forskning.'),
];

/** Opens the panel of an area from the strategy's page, as a person does. */
async function openPanel(title: string, world: Partial<FakeWorld> = {}, wide = true) {
  const app = renderApp({ page: 'strategien', wide, fake: createFakeServices({ history: HISTORY, ...world }) });
  await app.user.click(await screen.findByRole('link', { name: title }));
  const panel = await screen.findByRole(wide ? 'complementary' : 'dialog');
  return { ...app, panel, within: within(panel) };
}

const KOMPETENCER = '1 Kompetencer og specialviden';

describe('The panel of an area', () => {
  test('tells its place, level and phase, its own history, and its plans with their status', async () => {
    const { within: panel } = await openPanel(KOMPETENCER);
    expect(panel.getByRole('heading', { level: 2, name: KOMPETENCER })).toBe(document.activeElement);
    expect(within(panel.getByRole('list', { name: 'Placering i strategien' })).getAllByRole('listitem').map((step) => step.textContent)).toEqual(['Social Strategi 2014–2017', 'Nødvendig viden']);
    expect(panel.getByText('Indsatsområde')).toBeDefined();
    expect(panel.getByText('Aktiv')).toBeDefined();
    const history = within(panel.getByRole('region', { name: 'Status for området' }));
    expect((await history.findAllByText(/^Status pr\./)).map((date) => date.textContent)).toEqual(['Status pr. 30. september 2015', 'Status pr. 1. marts 2015']);
    expect(history.getByText('Fremdrift fra Følger planen til Risiko for forsinkelse')).toBeDefined();
    const plans = within(panel.getByRole('region', { name: 'Handleplaner' }));
    expect(plans.getAllByRole('link').map((link) => link.textContent)).toEqual(['1-A Fælles strategi for rekruttering og kompetencer', '1-B Lokale kompetencestrategier', '1-C Fast introduktion til nye medarbejdere', '1-D E-læring', 'Se alle 4 i listen']);
  });

  test('of a higher level gathers the plans below, names the areas below, and its verdensmål come down to them', async () => {
    const { within: panel, user } = await openPanel('Nødvendig viden');
    expect(within(panel.getByRole('region', { name: 'Herunder' })).getAllByRole('link').map((link) => link.textContent)).toEqual([KOMPETENCER, '2 Praksisnær forskning']);
    expect(panel.getByRole('link', { name: 'Se alle 7 i listen' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
    await user.click(await screen.findByRole('link', { name: 'Sammen om borgeren' }));
    const lower = within(await screen.findByRole('complementary', { name: 'Sammen om borgeren' }));
    const goals = within(lower.getByRole('region', { name: 'Verdensmål' }));
    expect(goals.getByText('3 Sundhed og trivsel')).toBeDefined();
    expect(goals.getByRole('link', { name: 'Ét socialområde' })).toBeDefined();
    expect(lower.getByText('Der er ikke skrevet en status om området endnu.')).toBeDefined();
  });

  test('names the plans of other strategies that contribute to it, and opens them', async () => {
    const { user } = await openPanel('Nødvendig viden');
    await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
    await user.click(await screen.findByRole('button', { name: 'Fold alt ud' }));
    await user.click(screen.getByRole('link', { name: '1 Fælles retning' }));
    const panel = within(await screen.findByRole('complementary', { name: 'Fælles retning' }));
    const connections = within(panel.getByRole('region', { name: 'Sammenhæng med andet' }));
    expect(connections.getByText('Får bidrag fra')).toBeDefined();
    await user.click(connections.getByRole('link', { name: '1-A Fælles strategi for rekruttering og kompetencer' }));
    expect(await screen.findByRole('complementary', { name: 'Fælles strategi for rekruttering og kompetencer' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('complementary', { name: 'Fælles retning' })).toBeDefined();
  });

  test.each([[true], [false]])('closes on Escape and gives the focus back to its link (beside the page: %s)', async (wide) => {
    const { user } = await openPanel(KOMPETENCER, {}, wide);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: KOMPETENCER })));
    expect(screen.queryByRole(wide ? 'complementary' : 'dialog')).toBeNull();
  });

  test('says so when a link points at an area that is gone', async () => {
    renderApp({ page: 'strategien' });
    await screen.findByRole('heading', { level: 1 });
    window.location.hash = '#side=strategien&omraade=4711';
    expect(await screen.findByText('Området findes ikke længere')).toBeDefined();
  });

  test('of an area without plans says so', async () => {
    const { within: panel } = await openPanel('7 Dialog og partnerskaber', { overblik: { ...createFakeServices().world.overblik, handleplaner: [] } });
    expect(panel.getByText('Der er ingen handleplaner her.')).toBeDefined();
  });

  test('keeps the rest when its history cannot be read, and tries again', async () => {
    const { within: panel, user, fake } = await openPanel(KOMPETENCER, { historyError: new ServiceError('throttled') });
    const history = within(panel.getByRole('region', { name: 'Status for området' }));
    await history.findByRole('button', { name: 'Prøv igen' });
    expect(panel.getByRole('region', { name: 'Handleplaner' })).toBeDefined();
    fake.world.historyError = null;
    await user.click(history.getByRole('button', { name: 'Prøv igen' }));
    expect(await history.findByText('Den fælles strategi er næsten færdig.')).toBeDefined();
  });

  test.each([[true], [false]])('gives axe nothing to complain about (beside the page: %s)', async (wide) => {
    const { container, within: panel } = await openPanel(KOMPETENCER, {}, wide);
    await panel.findByText('Status pr. 30. september 2015');
    const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});

describe('A status of an area', () => {
  async function openForm(world: Partial<FakeWorld> = {}) {
    const opened = await openPanel(KOMPETENCER, world);
    await opened.user.click(await opened.within.findByRole('button', { name: 'Registrér status for området' }));
    return { ...opened, tekst: await opened.within.findByRole<HTMLTextAreaElement>('textbox', { name: /^Hvordan går det\?/ }) };
  }

  test('starts from what was said last, is about the area alone, and stands in both places at once', async () => {
    const { user, fake, within: panel, tekst } = await openForm();
    expect(panel.getByRole('form', { name: 'Registrér status' })).toBeDefined();
    expect(panel.getByRole('radio', { name: 'Risiko for forsinkelse' })).toHaveProperty('checked', true);
    await user.type(tekst, 'Nu er den færdig.');
    await user.click(panel.getByRole('radio', { name: 'Følger planen' }));
    await user.click(panel.getByRole('button', { name: 'Gem status' }));
    expect(await panel.findByText('Tak – registreret.')).toBeDefined();
    expect(fake.registered).toMatchObject([{ strategiId: 1, omraadeId: 11, handleplanId: null, specialomraadeId: null, statustekst: 'Nu er den færdig.', fremdrift: 'foelger-planen' }]);
    await waitFor(() => expect(screen.getAllByText('Nu er den færdig.')).toHaveLength(2));
  });

  test('lacks nothing of the care a handleplan gets: empty, delayed without a need, and a CPR number are stopped', async () => {
    const { user, fake, within: panel, tekst } = await openForm();
    await user.click(panel.getByRole('button', { name: 'Gem status' }));
    expect(panel.getByText('Skriv et par ord om, hvordan det går.')).toBeDefined();
    await user.type(tekst, 'Om 010190-1234');
    await user.click(panel.getByRole('radio', { name: 'Forsinket' }));
    expect(panel.getByText(/Det ligner et CPR-nummer/)).toBeDefined();
    expect(panel.getByText(/Når det er forsinket/)).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Gem status' }));
    expect(fake.registered).toEqual([]);
  });

  test('is kept as a draft of its own when the form is left, or the save refused', async () => {
    const { user, fake, within: panel, tekst } = await openForm({ registerError: new ServiceError('offline') });
    await user.type(tekst, 'Halvvejs skrevet');
    await user.click(panel.getByRole('button', { name: 'Gem status' }));
    expect(await panel.findByText('Der er ingen forbindelse lige nu')).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Annuller' }));
    await user.click(screen.getByRole('link', { name: '2 Praksisnær forskning' }));
    const other = within(await screen.findByRole('complementary', { name: 'Praksisnær forskning' }));
    await user.click(await other.findByRole('button', { name: 'Registrér status for området' }));
    expect(await other.findByRole('textbox', { name: /^Hvordan går det\?/ })).toHaveProperty('value', '');
    await user.click(screen.getByRole('link', { name: KOMPETENCER }));
    const again = within(await screen.findByRole('complementary', { name: 'Kompetencer og specialviden' }));
    await user.click(await again.findByRole('button', { name: 'Registrér status for området' }));
    expect(await again.findByRole('textbox', { name: /^Hvordan går det\?/ })).toHaveProperty('value', 'Halvvejs skrevet');
    fake.world.registerError = null;
    await user.click(again.getByRole('button', { name: 'Gem status' }));
    await waitFor(() => expect(fake.registered).toHaveLength(1));
  });

  test('stops once when somebody was faster, shows what they wrote, and then lets both stand', async () => {
    const { user, fake, within: panel, tekst } = await openForm();
    await user.type(tekst, 'Min egen');
    fake.world.history = [emneEntry(3009, 11, '2015-10-12', 'Bos status', { forfatterId: PEOPLE.bo }), ...fake.world.history];
    await user.click(panel.getByRole('button', { name: 'Gem status' }));
    expect(await panel.findByText(/Bo Vestergaard har lige registreret en status/)).toBeDefined();
    expect(fake.registered).toEqual([]);
    await user.click(panel.getByRole('button', { name: 'Gem alligevel' }));
    await waitFor(() => expect(fake.registered).toMatchObject([{ statustekst: 'Min egen' }]));
  });

  test('is not offered to those who only read', async () => {
    const { within: panel } = await openPanel(KOMPETENCER, { person: { ...employeeFixture(), mayRegisterStatus: false } });
    expect(panel.getByText(/Du kan læse med/)).toBeDefined();
    expect(panel.queryByRole('button', { name: /Registrér/ })).toBeNull();
  });
});
