import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices } from '../support/fake-services';
import { AKTOERER, overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { consultantServices, openEditor, openPanel, openPart, saveButton } from './open-editor';

test('only whoever may edit sees how a part of the panel is edited, and empty parts', async () => {
  const reader = await openPanel({ plan: PLANS['7-A'], fake: createFakeServices() });
  expect(reader.panel.queryByRole('button', { name: 'Redigér Ansvar' })).toBeNull();
  expect(reader.panel.queryByRole('region', { name: 'Forelægges' })).toBeNull();
  reader.unmount();
  const { panel } = await openPanel({ plan: PLANS['7-A'] });
  expect(within(panel.getByRole('region', { name: 'Forelægges' })).getByText('Ikke noget endnu.')).toBeDefined();
});

test('an aktør is added as medvirkende for one specialområde, with a named person', async () => {
  const carla = { id: PEOPLE.carla, navn: 'Carla Dam', mail: null, upn: 'carla@fyrtaarn.example', stilling: null };
  const { part, user, fake } = await openPart('Ansvar', { fake: consultantServices({ found: [carla] }) });
  await user.click(part.getByRole('button', { name: 'Tilføj aktør' }));
  await user.selectOptions(part.getByLabelText(/^Aktør/), String(AKTOERER.it));
  await user.selectOptions(part.getByLabelText('Rolle'), 'medvirkende');
  await user.selectOptions(part.getByLabelText('For hvilket specialområde'), String(AKTOERER.autisme));
  await user.type(part.getByRole('combobox', { name: /Personer/ }), 'Carla');
  await user.click(await part.findByRole('option', { name: /Carla Dam/ }));
  await user.click(saveButton());
  await part.findByText('Gemt.');
  expect(fake.world.created).toMatchObject([{ type: 'ansvar', felter: { handleplanId: PLANS['1-A'], aktoerId: AKTOERER.it, rolle: 'medvirkende', specialomraadeId: AKTOERER.autisme, personIds: [PEOPLE.carla] } }]);
  expect(await part.findByText('for Autisme')).toBeDefined();
});

test('a specialområde answers for itself, an aktør stands only once for the same', async () => {
  const { part, user, fake } = await openPart('Ansvar');
  await user.click(part.getByRole('button', { name: 'Tilføj aktør' }));
  await user.click(saveButton());
  expect(part.getByText('Vælg, hvem det er.')).toBeDefined();
  await user.selectOptions(part.getByLabelText(/^Aktør/), String(AKTOERER.autisme));
  expect(part.getByLabelText('For hvilket specialområde')).toHaveProperty('value', String(AKTOERER.autisme));
  await user.selectOptions(part.getByLabelText(/^Aktør/), String(AKTOERER.arbejdsgruppen));
  await user.selectOptions(part.getByLabelText('For hvilket specialområde'), '');
  await user.click(saveButton());
  expect(part.getByText(/Den aktør står her allerede/)).toBeDefined();
  expect(fake.world.created).toEqual([]);
});

test('an aktør whose years are over is not offered', async () => {
  const base = overblikFixture();
  const overblik = { ...base, aktoerer: base.aktoerer.map((aktoer) => (aktoer.id === AKTOERER.cfk ? { ...aktoer, tilAar: 2010 } : aktoer)) };
  const { part, user } = await openPart('Ansvar', { fake: consultantServices({ overblik }) });
  await user.click(part.getByRole('button', { name: 'Tilføj aktør' }));
  expect(part.queryByRole('option', { name: 'CFK' })).toBeNull();
  expect(part.getByRole('option', { name: 'IT' })).toBeDefined();
});

test('a role is changed; the focus comes back to the button, and "Færdig" to the part', async () => {
  const { part, panel, user, fake } = await openPart('Ansvar');
  const button = { name: 'Ret Arbejdsgruppe vedr. rekruttering' };
  await user.click(part.getByRole('button', button));
  await user.selectOptions(await part.findByLabelText('Rolle'), 'medvirkende');
  await user.click(saveButton());
  await part.findByText('Gemt.');
  expect(fake.world.changed.map(({ felter }) => felter)).toEqual([{ rolle: 'medvirkende' }]);
  expect(document.activeElement).toBe(part.getByRole('button', button));
  await user.click(part.getByRole('button', { name: 'Færdig' }));
  expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Redigér Ansvar' }));
});

test('an aktør is removed after a question, to the recycle bin', async () => {
  const { part, user, fake } = await openPart('Ansvar');
  await user.click(part.getByRole('button', { name: 'Fjern Arbejdsgruppe vedr. rekruttering' }));
  const question = within(part.getByRole('group', { name: 'Vil du fjerne Arbejdsgruppe vedr. rekruttering?' }));
  expect(question.getByText(/papirkurven/)).toBeDefined();
  await user.click(question.getByRole('button', { name: 'Fjern' }));
  expect(await part.findByText(/er fjernet/)).toBeDefined();
  expect(fake.world.removed).toEqual([{ type: 'ansvar', id: 1 }]);
});

test('a removal that is refused is said, and nothing is gone', async () => {
  const { part, user, fake } = await openPart('Ansvar');
  await user.click(part.getByRole('button', { name: 'Fjern Arbejdsgruppe vedr. rekruttering' }));
  fake.world.editorError = new ServiceError('no-access');
  await user.click(part.getByRole('button', { name: 'Fjern' }));
  expect(await part.findByText('Du har ikke ret til at rette i strategien.')).toBeDefined();
  expect(fake.world.removed).toEqual([]);
});

test('a relation is made to a plan of another strategy, found and chosen with the keyboard alone', async () => {
  const { part, user, fake } = await openPart('Sammenhæng med andet');
  await user.click(part.getByRole('button', { name: 'Tilføj sammenhæng' }));
  await user.selectOptions(part.getByLabelText('Hvordan det hænger sammen'), 'gennemfoeres-via');
  const search = part.getByRole('combobox', { name: /Med hvad/ });
  await user.type(search, 'udviklingsplan fælles');
  expect(within(part.getByRole('listbox')).getAllByRole('option').map((option) => option.textContent)).toEqual(['Fælles sprog om målHandleplan · Udviklingsplan 2024–2027', '1 Fælles retningOmråde · Udviklingsplan 2024–2027']);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(search).toHaveProperty('value', 'Fælles sprog om mål (Udviklingsplan 2024–2027)');
  await user.click(saveButton());
  await part.findByText('Gemt.');
  expect(fake.world.created).toMatchObject([{ type: 'relation', felter: { fraHandleplanId: PLANS['1-A'], type: 'gennemfoeres-via', tilHandleplanId: PLANS.uden, tilOmraadeId: null } }]);
});

test('a relation points at something else than its own plan, and only once', async () => {
  const { part, user } = await openPart('Sammenhæng med andet');
  await user.click(part.getByRole('button', { name: 'Tilføj sammenhæng' }));
  await user.click(saveButton());
  expect(part.getByText('Søg, og vælg en handleplan eller et område på listen.')).toBeDefined();
  const search = part.getByRole('combobox', { name: /Med hvad/ });
  await user.type(search, 'rekruttering og kompetencer');
  expect(part.queryByRole('listbox')).toBeNull();
  expect(part.getByText('Der er ikke noget, der hedder det.')).toBeDefined();
  await user.clear(search);
  await user.type(search, 'fælles retning');
  await user.click(part.getByRole('option', { name: /1 Fælles retning/ }));
  await user.selectOptions(part.getByLabelText('Hvordan det hænger sammen'), 'bidrager-til');
  await user.click(saveButton());
  expect(part.getByText('Den sammenhæng står her allerede.')).toBeDefined();
});

test('what other plans say of this one is told, and changed there', async () => {
  const { part } = await openPart('Sammenhæng med andet');
  expect(part.getByText('Det her står på andre handleplaner og rettes der:')).toBeDefined();
  expect(part.getAllByText('Afventes af')).toHaveLength(2);
});

test('a forelæggelse is added with body, purpose and periode', async () => {
  const { part, user, fake } = await openPart('Forelægges');
  await user.click(part.getByRole('button', { name: 'Tilføj forelæggelse' }));
  await user.click(saveButton());
  expect(part.getByText('Vælg, hvor den skal forelægges.')).toBeDefined();
  await user.selectOptions(part.getByLabelText(/^Forelægges/), 'psu');
  await user.selectOptions(part.getByLabelText('Formål'), 'beslutning');
  await user.type(part.getByLabelText('Periode'), 'ultimo 2015');
  await user.click(saveButton());
  await part.findByText('Gemt.');
  expect(fake.world.created).toMatchObject([{ type: 'forelaeggelse', felter: { handleplanId: PLANS['1-A'], organ: 'psu', formaal: 'beslutning', periode: { ordlyd: 'ultimo 2015', om: null } } }]);
});

test('a part half filled in is kept as a draft', async () => {
  const fake = consultantServices();
  const { part, user, unmount } = await openPart('Forelægges', { fake });
  await user.click(part.getByRole('button', { name: 'Tilføj forelæggelse' }));
  await user.selectOptions(part.getByLabelText(/^Forelægges/), 'lmu');
  unmount();
  const again = await openPart('Forelægges', { fake });
  await again.user.click(again.part.getByRole('button', { name: 'Tilføj forelæggelse' }));
  expect(again.part.getByText('Vi har fundet det, du var i gang med.')).toBeDefined();
  expect(again.part.getByLabelText(/^Forelægges/)).toHaveProperty('value', 'lmu');
});

test('before a plan is deleted, what hangs on it is told; all of it goes to the recycle bin, the plan last', async () => {
  const { panel, user, fake, onClose } = await openEditor();
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen …' }));
  const question = within(panel.getByRole('group', { name: /Vil du slette 1-A/ }));
  for (const words of ['1 ansvarlig eller medvirkende', '3 sammenhænge med andet', '2 forelæggelser', /statusser, der er registreret, bliver stående/, /papirkurven på strategiens SharePoint-side/]) expect(question.getByText(words)).toBeDefined();
  await user.click(question.getByRole('button', { name: 'Slet handleplanen' }));
  const done = await panel.findByRole('heading', { name: '1-A Fælles strategi for rekruttering og kompetencer er slettet' });
  expect(document.activeElement).toBe(done);
  expect(fake.world.removed.map(({ type }) => type)).toEqual(['relation', 'relation', 'relation', 'forelaeggelse', 'forelaeggelse', 'ansvar', 'handleplan']);
  await user.click(panel.getAllByRole('button', { name: 'Luk' }).at(-1) ?? done);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a deletion that stops halfway goes on where it stopped', async () => {
  const { panel, user, fake } = await openEditor();
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen …' }));
  fake.world.editorError = new ServiceError('throttled');
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen' }));
  expect(await panel.findByText('SharePoint har travlt lige nu.')).toBeDefined();
  fake.world.editorError = null;
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen' }));
  await panel.findByRole('heading', { name: /er slettet/ });
  expect(fake.world.removed.at(-1)).toEqual({ type: 'handleplan', id: PLANS['1-A'] });
});

test('"Behold" keeps the plan, and Escape says the same', async () => {
  const { panel, user, fake } = await openEditor();
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen …' }));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Slet handleplanen …' }));
  expect(fake.world.removed).toEqual([]);
});
