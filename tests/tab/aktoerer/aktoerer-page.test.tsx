import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, type FakeServices, type FakeWorld } from '../support/fake-services';
import { konsulentFixture } from '../support/konsulent-fixture';
import { AKTOERER, PEOPLE } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

function fakeOf(given: Partial<FakeWorld> = {}): FakeServices {
  return createFakeServices({ person: konsulentFixture(), ...given });
}

async function open(fake: FakeServices = fakeOf()) {
  const app = renderApp({ fake, page: 'aktoerer' });
  await screen.findByRole('heading', { level: 1, name: 'Aktører' });
  return app;
}

const aktoer = (fake: FakeServices, id: number) => fake.world.overblik.aktoerer.find((row) => row.id === id);

test('a search finds by name and by person, in the Danish alphabet', async () => {
  const { user } = await open();
  await user.type(screen.getByRole('searchbox', { name: 'Søg efter aktør eller person' }), 'lone');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Autisme', 'PS-administrationen']);
  await user.type(screen.getByRole('searchbox', { name: 'Søg efter aktør eller person' }), ' xyz');
  expect(screen.getByText('Ingen aktører passer')).toBeDefined();
});

test('whoever the directory says has left is marked, also where SharePoint does not know', async () => {
  await open(fakeOf({ left: new Set(['anne@fyrtaarn.example']) }));
  expect(await screen.findAllByText('1 er ikke længere ansat')).toHaveLength(2);
  expect(screen.getAllByText('Anne Holm')[0]?.textContent).toContain('er ikke længere ansat');
});

test('a directory that does not answer leaves everybody as they are', async () => {
  const fake = fakeOf();
  await open({ ...fake, services: { ...fake.services, findLeft: () => Promise.reject(new ServiceError('consent-refused')) } });
  expect(await screen.findAllByText('1 er ikke længere ansat')).toHaveLength(1);
});

test('those who have left are taken off at one press, and somebody else is chosen', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ret Holmstrupgård' }));
  await user.click(await screen.findByRole('button', { name: 'Fjern dem, der ikke længere er ansat' }));
  await user.type(screen.getByRole('combobox', { name: 'Personer' }), 'karim{Enter}');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Holmstrupgård er gemt.')).toBeDefined();
  expect(aktoer(fake, AKTOERER.holmstrupgaard)?.personIds).toEqual([PEOPLE.karim]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret Holmstrupgård' }));
});

test('an aktør is ended with a year; what is wrong is said and nothing is lost', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ret IT' }));
  const year = await screen.findByRole('textbox', { name: 'Findes til og med år' });
  await user.type(year, '2013');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(screen.getByText('Det sidste år ligger før det første. Ret et af dem.')).toBeDefined();
  await user.clear(year);
  await user.type(year, '2016');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('IT er gemt.');
  expect(aktoer(fake, AKTOERER.it)?.tilAar).toBe(2016);
});

test('a new aktør needs a name of its own, and is stored once however often it is sent', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ny aktør' }));
  const name = screen.getByRole('textbox', { name: /^Navn/ });
  await user.type(name, 'autisme');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(screen.getByText(/Der er allerede en aktør med det navn/)).toBeDefined();
  await user.type(name, ' Nord');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Slags' }), 'Arbejdsgruppe');
  await user.type(screen.getByRole('textbox', { name: 'Andre navne' }), 'AN{Enter}Nord{Enter}AN');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('autisme Nord er gemt.');
  expect(fake.world.created).toMatchObject([{ type: 'aktoer', felter: { navn: 'autisme Nord', type: 'arbejdsgruppe', kaldes: ['AN', 'Nord'], fraAar: null, mail: null } }]);
});

test('two who edit the same aktør: other fields merge, the same field shows both', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Ret IT' }));
  const name = await screen.findByRole('textbox', { name: /^Navn/ });
  fake.world.overblik = { ...fake.world.overblik, aktoerer: fake.world.overblik.aktoerer.map((row) => (row.id === AKTOERER.it ? { ...row, navn: 'It-afdelingen', fraAar: 2015 } : row)) };
  fake.world.versions.set(`aktoer-${AKTOERER.it}`, 2);
  await user.clear(name);
  await user.type(name, 'Digitalisering');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('I er to, der har rettet det samme')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Behold min' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText(/Gemt\. Undervejs er der kommet ændringer/);
  expect(aktoer(fake, AKTOERER.it)).toMatchObject({ navn: 'Digitalisering', fraAar: 2015 });
});

test('an aktør that plans name cannot be deleted, and they are named; a free one goes to the recycle bin', async () => {
  const fake = fakeOf();
  fake.world.overblik = { ...fake.world.overblik, ansvar: fake.world.overblik.ansvar.filter(({ aktoerId }) => aktoerId !== AKTOERER.cfk) };
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Slet IT' }));
  const question = screen.getByRole('group', { name: 'IT kan ikke slettes nu' });
  expect(within(question).getByRole('link', { name: '7-A Løsninger i partnerskab' })).toBeDefined();
  await user.click(within(question).getByRole('button', { name: 'Luk' }));
  await user.click(screen.getByRole('button', { name: 'Slet CFK' }));
  await user.click(within(screen.getByRole('group', { name: 'Vil du slette CFK?' })).getByRole('button', { name: 'Slet' }));
  expect(await screen.findByText(/CFK er slettet og ligger i papirkurven/)).toBeDefined();
  expect(fake.world.removed).toEqual([{ type: 'aktoer', id: AKTOERER.cfk }]);
});

test('of hundreds the first ones stand there, all are counted, and a search finds the last', async () => {
  const fake = fakeOf();
  const [first] = fake.world.overblik.aktoerer;
  if (first === undefined) throw new Error('The fixture has no aktør.');
  const groups = Array.from({ length: 200 }, (_, at) => ({ ...first, id: 5000 + at, navn: `Arbejdsgruppe ${at + 1}`, personIds: [] }));
  fake.change((overblik) => ({ ...overblik, aktoerer: groups }));
  const { user } = await open(fake);
  expect(screen.getByText('200 aktører')).toBeDefined();
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeLessThan(50);
  await user.type(screen.getByRole('searchbox', { name: 'Søg efter aktør eller person' }), 'gruppe 200');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Arbejdsgruppe 200']);
});
