import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { childrenOf } from '../../../src/domain/aendring/find-plads';
import type { Strategiudkast } from '../../../src/domain/udkast/strategiudkast';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, employeeFixture, type FakeServices, type FakeWorld } from '../support/fake-services';
import { konsulentFixture } from '../support/konsulent-fixture';
import { overblikFixture, PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

function fakeOf(given: Partial<FakeWorld> = {}): FakeServices {
  return createFakeServices({ person: konsulentFixture(), ...given });
}

async function open(fake: FakeServices = fakeOf()) {
  const app = renderApp({ fake, page: 'vedligehold' });
  await screen.findByRole('heading', { level: 1 });
  return app;
}

/** Opens what can be done with an Omraade. */
async function choose(user: Awaited<ReturnType<typeof open>>['user'], navn: string): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${navn}`), expanded: false }));
  return screen.findByRole('group', { name: `Handlinger for ${navn}` });
}

const order = (fake: FakeServices, foraelderId: number | null) => childrenOf(fake.world.overblik.omraader, 1, foraelderId).map(({ titel }) => titel);

test('whoever does not keep strategies right is told whom the page is for', async () => {
  await open(createFakeServices({ person: employeeFixture() }));
  expect(await screen.findByText('Siden er for strategikonsulenter')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Ny strategi' })).toBeNull();
});

test('the pages of maintenance stand beside each other', async () => {
  const { user } = await open();
  const nav = await screen.findByRole('navigation', { name: 'Vedligehold' });
  expect(within(nav).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Strategier og områder', 'Ret mange på én gang', 'Aktører', 'Uden ansvarlig', 'Statusrunder', 'Påmindelser']);
  await user.click(within(nav).getByRole('link', { name: 'Aktører' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Aktører' })).toBeDefined();
});

test('an Omraade is moved by the keyboard; where it stands now is said, and the button keeps the focus', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '1 Kompetencer og specialviden');
  const down = within(tools).getByRole('button', { name: 'Ryk ned' });
  down.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 Kompetencer og specialviden er flyttet. Nu nr. 2 af 2 under Nødvendig viden.')).toBeDefined();
  expect(order(fake, 1)).toEqual(['Praksisnær forskning', 'Kompetencer og specialviden']);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ryk ned'));
  await user.click(screen.getByRole('button', { name: 'Ryk ud' }));
  expect(await screen.findByText(/Nu nr. 2 af 4 øverst i strategien/)).toBeDefined();
  expect(fake.world.overblik.omraader.find(({ id }) => id === 11)).toMatchObject({ foraelderId: null, niveau: 1 });
});

test('an Omraade is moved to stand under another; only places that may be are offered', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '1 Kompetencer og specialviden');
  await user.click(within(tools).getByRole('button', { name: 'Flyt til …' }));
  const places = screen.getByRole('combobox', { name: 'Skal stå under' });
  expect(within(places).getAllByRole('option').map((option) => option.textContent.trim())).toEqual(['Øverst i strategien', 'Nødvendig viden', 'Målrettet indsats', '10 Frivillige']);
  await user.selectOptions(places, 'Målrettet indsats');
  await user.click(screen.getByRole('button', { name: 'Flyt' }));
  await screen.findByText(/Nu nr. 4 af 4 under Målrettet indsats/);
  expect(order(fake, 2).at(-1)).toBe('Kompetencer og specialviden');
});

test('somebody who moved it meanwhile is not overrun: nothing is saved, and it is said', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '1 Kompetencer og specialviden');
  fake.world.overblik = { ...fake.world.overblik, omraader: fake.world.overblik.omraader.map((omraade) => (omraade.id === 12 ? { ...omraade, orden: 0 } : omraade)) };
  await user.click(within(tools).getByRole('button', { name: 'Ryk ned' }));
  expect(await screen.findByText('En anden har rettet det samme lige nu.')).toBeDefined();
  expect(fake.world.changed).toEqual([]);
});

test.each(['offline', 'throttled', 'no-access'] as const)('a move that is refused (%s) says why and leaves the tree', async (kind) => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '1 Kompetencer og specialviden');
  fake.world.editorError = new ServiceError(kind);
  await user.click(within(tools).getByRole('button', { name: 'Ryk ned' }));
  expect(await screen.findByText(/ikke gemt endnu|Kun strategikonsulenter kan rette/)).toBeDefined();
  expect(order(fake, 1)[0]).toBe('Kompetencer og specialviden');
});

test('verdensmål are checked: what is none is named, and a delmål brings its goal', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '10 Frivillige');
  await user.click(within(tools).getByRole('button', { name: 'Ret' }));
  const field = await screen.findByRole('textbox', { name: 'Verdensmål og delmål' });
  expect(field).toHaveProperty('value', '3, 3.4');
  await user.clear(field);
  await user.type(field, '4.a, 99');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(screen.getByText(/Det her er ikke et verdensmål eller delmål: 99/)).toBeDefined();
  await user.type(field, '{Backspace}{Backspace}17');
  expect(screen.getByText('4 Kvalitetsuddannelse, 4.a · 17 Partnerskaber for handling')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('10 Frivillige er gemt.')).toBeDefined();
  expect(fake.world.overblik.omraader.find(({ id }) => id === 16)?.verdensmaal).toEqual(['4', '4.a', '17']);
});

test('a new Omraade stands last under the one chosen; the lowest level takes none', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, 'Målrettet indsats');
  await user.click(within(tools).getByRole('button', { name: 'Nyt under: Indsatsområde' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(screen.getByText('Området mangler en titel.')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: /^Titel/ }), 'Nyt område');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('Nyt område er gemt.');
  expect(fake.world.created[0]?.felter).toMatchObject({ strategiId: 1, foraelderId: 2, niveau: 2, titel: 'Nyt område', verdensmaal: [] });
  const lowest = await choose(user, '7 Dialog og partnerskaber');
  expect(within(lowest).queryByRole('button', { name: /Nyt under/ })).toBeNull();
});

test('deleting says what hangs on it and removes that first; a try that broke off goes on', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const tools = await choose(user, '1 Kompetencer og specialviden');
  await user.click(within(tools).getByRole('button', { name: 'Slet' }));
  const question = screen.getByRole('group', { name: 'Vil du slette 1 Kompetencer og specialviden?' });
  for (const words of ['4 handleplaner', '5 ansvar', '3 sammenhænge med andet', '2 forelæggelser', 'papirkurven']) expect(question.textContent).toContain(words);
  fake.world.editorError = new ServiceError('offline');
  await user.click(within(question).getByRole('button', { name: 'Ja, slet' }));
  await within(question).findByText('Der er ingen forbindelse lige nu.');
  fake.world.editorError = null;
  await user.click(within(question).getByRole('button', { name: 'Ja, slet' }));
  await screen.findByText(/1 Kompetencer og specialviden er slettet/);
  const kinds = fake.world.removed.map(({ type }) => type);
  expect([...new Set(kinds)]).toEqual(['relation', 'forelaeggelse', 'ansvar', 'handleplan', 'omraade']);
  expect(fake.world.overblik.handleplaner.some(({ id }) => id === PLANS['1-A'])).toBe(false);
});

test('renumbering shows what changes before it is saved, and takes the plans along', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Omnummerér …' }));
  const box = screen.getByRole('group', { name: 'Omnummerér områder' });
  expect(within(box).getByText('5 bliver 3: Stærkere faglig kvalitet')).toBeDefined();
  await user.click(within(box).getByRole('button', { name: 'Giv 6 et nyt nummer' }));
  await screen.findByText('6 har fået nyt nummer.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Omnummerér …' }));
  expect(fake.world.overblik.handleplaner.find(({ id }) => id === PLANS['5-B'])?.nummer).toBe('3-B');
  expect(fake.world.overblik.omraader.find(({ id }) => id === 15)?.nummer).toBe('5');
});

test('a strategy’s levels that are in use keep a name; its days follow each other', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ret strategien' }));
  await user.clear(await screen.findByRole('textbox', { name: 'Næste niveau hedder' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(screen.getByText('Der er områder på niveauet. Flyt eller slet dem, før niveauet fjernes.')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'Næste niveau hedder' }), 'Felt');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('Social Strategi 2014–2017 er gemt.');
  expect(fake.world.overblik.strategier[0]?.niveauer).toEqual(['Tema', 'Felt']);
});

test('the first strategy can be made where there is none', async () => {
  const fake = fakeOf({ overblik: { ...overblikFixture(), strategier: [], omraader: [], handleplaner: [] } });
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ny strategi' }));
  await user.type(screen.getByRole('textbox', { name: /^Titel/ }), 'Ny plan');
  await user.type(screen.getByRole('textbox', { name: /Øverste niveau hedder/ }), 'Spor');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ny plan' })).toBeDefined();
  expect(await screen.findByText('Ny plan er gemt.')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret strategien' }));
  expect(fake.world.overblik.strategier).toMatchObject([{ titel: 'Ny plan', vision: null, niveauer: ['Spor'] }]);
});

test('a strategy with something in it cannot be deleted, and why is said; an empty one can', async () => {
  const empty = { id: 3, noegle: 'tom', titel: 'Tom strategi', vision: null, fra: '2015-01-01', til: '2015-12-31', niveauer: ['Spor'] };
  const fake = fakeOf({ overblik: { ...overblikFixture(), strategier: [...overblikFixture().strategier, empty] } });
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Social Strategi 2014–2017' }));
  await user.click(await screen.findByRole('button', { name: 'Slet strategien' }));
  expect(screen.getByText(/Strategien kan ikke slettes, så længe/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Ja, slet' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Luk' }));
  await user.click(screen.getByRole('button', { name: 'Tom strategi 2015' }));
  await user.click(await screen.findByRole('button', { name: 'Slet strategien' }));
  await user.click(screen.getByRole('button', { name: 'Ja, slet' }));
  await waitFor(() => expect(fake.world.removed).toEqual([{ type: 'strategi', id: 3 }]));
  expect(await screen.findByText(/Tom strategi 2015 er slettet/)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret strategien' }));
});

test('a strategy made from an earlier one goes on with the same key after it broke off', async () => {
  const fake = fakeOf();
  const sent: Strategiudkast[] = [];
  let failing = true;
  const editor = { ...fake.services.editor, createStrategi: (udkast: Strategiudkast) => { sent.push(udkast); return failing ? Promise.reject(new ServiceError('offline')) : fake.services.editor.createStrategi(udkast); } };
  const { user } = await open({ ...fake, services: { ...fake.services, editor } });
  await user.click(await screen.findByRole('button', { name: 'Lav en ny ud fra denne' }));
  expect(screen.getByRole('textbox', { name: /^Titel/ })).toHaveProperty('value', 'Social Strategi 2018–2021');
  await user.click(screen.getByRole('checkbox', { name: 'Tag ansvaret for dem med' }));
  await user.click(screen.getByRole('button', { name: 'Lav strategien' }));
  expect(await screen.findByText(/Intet bliver skrevet to gange/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Annuller' }));
  await user.click(screen.getByRole('button', { name: 'Lav en ny ud fra denne' }));
  expect(screen.getByText('Vi har fundet den strategi, du var i gang med at lave.')).toBeDefined();
  failing = false;
  await user.click(screen.getByRole('button', { name: 'Fortsæt' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Social Strategi 2018–2021' })).toBeDefined();
  expect(sent.map(({ strategi }) => strategi.noegle)).toEqual([sent[0]?.strategi.noegle, sent[0]?.strategi.noegle]);
  expect(sent[1]?.handleplaner).toHaveLength(11);
  expect(sent[1]?.ansvar).toEqual([]);
});

test('a change that is saved but not yet in the history is told, until it is', async () => {
  const fake = fakeOf();
  let untold = 2;
  Object.assign(fake.services.editor, { untoldCount: () => untold, readAendringer: () => {
    untold = 0;
    return Promise.resolve([]);
  } });
  const { user } = await open(fake);
  expect(await screen.findByText('Det er gemt, men 2 linjer mangler endnu i historikken.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  await waitFor(() => expect(screen.queryByText(/mangler endnu i historikken/)).toBeNull());
});
