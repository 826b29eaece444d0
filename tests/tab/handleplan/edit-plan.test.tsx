import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StrategiEditor } from '../../../src/domain/ports/strategi-editor';
import { ServiceError } from '../../../src/domain/service-error';
import '../../../src/tab/udvalg/udvalg-bar'; // A chunk of its own: fetched before the clock of a test runs.
import { createFakeServices } from '../support/fake-services';
import { PEOPLE, PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';
import { consultantServices, openEditor, openNewPlan, openPanel, rewrite, saveButton } from './open-editor';

const DRAFT = `fyrtaarn.rettekladde.1.${PEOPLE.anne}.handleplan-${PLANS['1-A']}`;

test('only whoever may edit plans sees how', async () => {
  const { panel } = await openPanel({ fake: createFakeServices() });
  await panel.findByRole('button', { name: 'Registrér status' });
  expect(panel.queryByRole('button', { name: /Redigér/ })).toBeNull();
});

test('every field of a plan can be changed, and only what was changed is saved', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText('Nummer'), '1-Æ');
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Rekruttering for alle');
  await user.selectOptions(panel.getByLabelText(/^Placering\W*$/), '13');
  await rewrite(user, panel.getByLabelText('Periode'), '1. halvår 2016');
  await user.selectOptions(panel.getByLabelText('Perioden er, hvornår det'), 'igangsaettes');
  await user.selectOptions(panel.getByLabelText('Foreslået eller udpeget'), 'udpeget');
  await user.selectOptions(panel.getByLabelText('Fase'), 'forberedende');
  await user.click(panel.getByLabelText('Relevant for MED'));
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  expect(fake.world.changed.map(({ felter }) => felter)).toEqual([{
    nummer: '1-Æ', titel: 'Rekruttering for alle', omraadeId: 13, orden: 1, tilsagn: 'udpeget', fase: 'forberedende', relevantForMed: false,
    periode: { fra: '2016-01-01', til: '2016-06-30', ordlyd: '1. halvår 2016', om: 'igangsaettes' },
  }]);
  expect(panel.getByRole('heading', { level: 2, name: '1-Æ Rekruttering for alle' })).toBe(document.activeElement);
  expect(within(panel.getByRole('list', { name: 'Placering i strategien' })).getAllByRole('listitem').map((step) => step.textContent)).toEqual(['Social Strategi 2014–2017', 'Målrettet indsats', '5 Stærkere faglig kvalitet']);
});

test('a save without a change asks nothing of SharePoint', async () => {
  const { panel, user, fake } = await openEditor();
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  expect(fake.world.changed).toEqual([]);
});

test('what is wrong is said beside its field, the focus goes to the first, and nothing is saved', async () => {
  const { panel, user, fake } = await openEditor();
  await user.clear(panel.getByLabelText(/^Titel/));
  await rewrite(user, panel.getByLabelText('Periode'), 'når det passer');
  await user.click(saveButton());
  expect(panel.getByText('Giv handleplanen en kort titel.')).toBeDefined();
  expect(panel.getByText(/Det kan vi ikke læse som en periode/)).toBeDefined();
  expect(panel.getByText('Der er 2 ting, der skal på plads, før vi kan gemme.')).toBeDefined();
  expect(document.activeElement).toBe(panel.getByLabelText(/^Titel/));
  expect(fake.world.changed).toEqual([]);
});

test('a CPR number is caught when it is pasted, marked, kept out of the draft, and stops the save', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText('Tekst'), 'Aftalt med 010190-1234 i går');
  expect(panel.getByText(/Det ligner et CPR-nummer/)).toBeDefined();
  expect(document.querySelector('mark')?.textContent).toBe('██████-████');
  expect(fake.services.drafts.getItem(DRAFT)).toContain('Aftalt med ██████-████ i går');
  await user.click(saveButton());
  const control = panel.getByLabelText<HTMLTextAreaElement>('Tekst');
  expect(document.activeElement).toBe(control);
  expect(control.value.slice(control.selectionStart, control.selectionEnd)).toBe('010190-1234');
  expect(fake.world.changed).toEqual([]);
});

test('texts say that they are about the strategy, never about a borger', async () => {
  const { panel } = await openEditor();
  expect(panel.getAllByText(/aldrig om en borger/)).toHaveLength(2);
});

test('a draft survives that the panel is closed, is offered again, and goes with the save', async () => {
  const fake = consultantServices();
  const { panel, user, unmount } = await openEditor({ fake });
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Halvt skrevet');
  unmount();
  const again = await openPanel({ fake });
  await again.user.click(await again.panel.findByRole('button', { name: 'Fortsæt redigeringen' }));
  expect(await again.panel.findByText('Vi har fundet det, du var i gang med.')).toBeDefined();
  expect(again.panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Halvt skrevet');
  await again.user.click(saveButton());
  await again.panel.findByText('Gemt.');
  expect(fake.services.drafts.getItem(DRAFT)).toBeNull();
  expect(fake.world.changed).toMatchObject([{ felter: { titel: 'Halvt skrevet' } }]);
});

test('a draft that was found can be thrown away to begin anew', async () => {
  const fake = consultantServices();
  const { panel, user, unmount } = await openEditor({ fake });
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Halvt skrevet');
  unmount();
  const again = await openEditor({ fake });
  await again.user.click(again.panel.getByRole('button', { name: 'Begynd forfra' }));
  expect(again.panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Fælles strategi for rekruttering og kompetencer');
  expect(fake.services.drafts.getItem(DRAFT)).toBeNull();
});

test('leaving with changes asks first: stay, keep the draft, or throw them away', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Måske');
  await user.keyboard('{Escape}');
  const question = panel.getByRole('group', { name: 'Dine ændringer er ikke gemt. Hvad skal der ske med dem?' });
  await user.click(within(question).getByRole('button', { name: 'Bliv her' }));
  expect(panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Måske');
  await user.click(panel.getByRole('button', { name: 'Annuller' }));
  await user.click(panel.getByRole('button', { name: 'Kassér ændringerne' }));
  expect(await panel.findByRole('button', { name: 'Redigér handleplan' })).toBeDefined();
  expect(fake.services.drafts.getItem(DRAFT)).toBeNull();
});

test('leaving without a change goes straight back, with the focus on the plan', async () => {
  const { panel, user } = await openEditor();
  await user.keyboard('{Escape}');
  await panel.findByRole('button', { name: 'Redigér handleplan' });
  expect(document.activeElement?.tagName).toBe('H2');
});

test('a plan can share its status with another, which then carries the same key', async () => {
  const { panel, user, fake } = await openEditor();
  await user.selectOptions(panel.getByLabelText('Deler status med'), String(PLANS['1-B']));
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  const cells = fake.world.overblik.handleplaner.filter(({ id }) => id === PLANS['1-A'] || id === PLANS['1-B']).map((plan) => plan.faellesCelle);
  expect(cells[0]).not.toBeNull();
  expect(cells[0]).toBe(cells[1]);
});

test('a number that another plan has is allowed, and said', async () => {
  const { panel, user } = await openEditor();
  await rewrite(user, panel.getByLabelText('Nummer'), '1-b');
  expect(panel.getByText(/Nummeret bruges også af “Lokale kompetencestrategier”/)).toBeDefined();
});

test('the whole of it can be done with the keyboard', async () => {
  const { panel, user, fake } = await openEditor();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(panel.getByLabelText(/^Titel/));
  await user.keyboard('{End} nu{Control>}{Enter}{/Control}');
  await panel.findByText('Gemt.');
  expect(fake.world.changed).toMatchObject([{ felter: { titel: 'Fælles strategi for rekruttering og kompetencer nu' } }]);
});

test('a new plan is made under the Omraade that the address names, comes last there, and opens', async () => {
  const { panel, user, fake } = await openNewPlan('#side=alle&omraade=11&ny=handleplan');
  await rewrite(user, await panel.findByLabelText(/^Titel/), 'Noget helt nyt');
  expect(panel.getByLabelText(/^Placering\W*$/)).toHaveProperty('value', '11');
  await user.click(saveButton());
  await waitFor(() => expect(fake.world.created).toMatchObject([{ type: 'handleplan', felter: { strategiId: 1, omraadeId: 11, nummer: null, titel: 'Noget helt nyt', orden: 1 } }]));
  await waitFor(() => expect(window.location.hash).toBe('#side=alle&handleplan=203'));
});

test('a new plan needs a place', async () => {
  const { panel, user, fake } = await openNewPlan('#side=alle&strategi=1&ny=handleplan');
  await rewrite(user, await panel.findByLabelText(/^Titel/), 'Uden sted');
  await user.click(saveButton());
  expect(panel.getByText('Vælg, hvor i strategien den hører til.')).toBeDefined();
  expect(fake.world.created).toEqual([]);
});

test('a new plan whose answer was lost is sent again under the same key', async () => {
  const fake = consultantServices();
  const sent: string[] = [];
  const create: StrategiEditor['create'] = (ny) => {
    sent.push(ny.noegle);
    return sent.length === 1 ? Promise.reject(new ServiceError('offline')) : fake.services.editor.create(ny);
  };
  const services = { ...fake.services, newKey: () => `key-${String(sent.length + 1)}`, editor: { ...fake.services.editor, create } };
  const { panel, user } = await openNewPlan('#side=alle&omraade=11&ny=handleplan', { ...fake, services });
  await rewrite(user, await panel.findByLabelText(/^Titel/), 'To gange');
  await user.click(saveButton());
  await panel.findByText('Der er ingen forbindelse lige nu.');
  expect(panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'To gange');
  await user.click(saveButton());
  await waitFor(() => expect(sent).toEqual(['key-1', 'key-1']));
  await waitFor(() => expect(fake.world.created).toHaveLength(1));
});

test('whoever may not make plans is told so at the address of a new one', async () => {
  const { panel } = await openNewPlan('#side=alle&ny=handleplan', createFakeServices());
  expect(panel.getByText('Kun strategikonsulenter kan oprette handleplaner')).toBeDefined();
});

test('the list leads to the form of a new plan', async () => {
  const { user } = renderApp({ fake: consultantServices() });
  await user.click(await screen.findByRole('link', { name: 'Ny handleplan' }));
  expect(await screen.findByRole('complementary', { name: 'Ny handleplan' })).toBeDefined();
});
