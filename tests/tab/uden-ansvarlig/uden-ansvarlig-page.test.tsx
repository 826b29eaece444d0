import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeServices, type FakeServices, type FakeWorld } from '../support/fake-services';
import { konsulentFixture } from '../support/konsulent-fixture';
import { AKTOERER, overblikFixture, PEOPLE } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

function fakeOf(given: Partial<FakeWorld> = {}): FakeServices {
  return createFakeServices({ person: konsulentFixture(), ...given });
}

async function open(fake: FakeServices = fakeOf()) {
  const app = renderApp({ fake, page: 'uden-ansvarlig' });
  await screen.findByRole('heading', { level: 1, name: 'Uden ansvarlig' });
  return app;
}

test('plans without anybody come before those that lack somebody for a part, each with its reason in words', async () => {
  await open();
  const helt = await screen.findByRole('region', { name: 'Har slet ingen' });
  expect(within(helt).getByText('PS-administrationen: Gorm Kær er ikke længere ansat.')).toBeDefined();
  const delvis = screen.getByRole('region', { name: 'Mangler en for en del' });
  expect(within(delvis).getAllByText('Holmstrupgård: Gorm Kær er ikke længere ansat.').length).toBeGreaterThan(1);
});

test('people named on the plan are replaced in place', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  await user.click(await screen.findByRole('button', { name: 'Vælg andre personer' }));
  await user.click(await screen.findByRole('button', { name: 'Fjern Gorm Kær' }));
  await user.type(screen.getByRole('combobox', { name: 'Personer' }), 'carla{Enter}');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Gemt.')).toBeDefined();
  expect(fake.world.overblik.ansvar.find(({ id }) => id === 9)?.personIds).toEqual([PEOPLE.carla]);
  expect(screen.queryByRole('button', { name: 'Vælg andre personer' })).toBeNull();
});

test('people behind an aktør are replaced for all its plans at once', async () => {
  const fake = fakeOf();
  const { user } = await open(fake);
  const [first] = await screen.findAllByRole('button', { name: 'Vælg personer for Holmstrupgård' });
  if (first === undefined) throw new Error('No way to mend Holmstrupgård');
  await user.click(first);
  expect(screen.getByText('Det gælder alle de handleplaner, hvor Holmstrupgård svarer.')).toBeDefined();
  await user.click(await screen.findByRole('button', { name: 'Fjern dem, der ikke længere er ansat' }));
  await user.type(screen.getByRole('combobox', { name: 'Personer' }), 'karim{Enter}');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Holmstrupgård er gemt.')).toBeDefined();
  expect(fake.world.overblik.aktoerer.find(({ id }) => id === AKTOERER.holmstrupgaard)?.personIds).toEqual([PEOPLE.karim]);
  expect(screen.queryByRole('region', { name: 'Mangler en for en del' })).toBeNull();
});

test('a plan without any ansvarlig opens from the list, to be mended there', async () => {
  const overblik = overblikFixture();
  const { user } = await open(fakeOf({ overblik: { ...overblik, ansvar: overblik.ansvar.filter(({ id }) => id !== 13) } }));
  expect(await screen.findAllByText('Ingen aktør er ansvarlig. Åbn handleplanen, og sæt en aktør på.')).toHaveLength(2);
  await user.click(screen.getByRole('link', { name: '7-A Løsninger i partnerskab' }));
  expect(await screen.findByRole('heading', { level: 2, name: '7-A Løsninger i partnerskab' })).toBeDefined();
});

test('whoever the directory says has left leaves plans without anybody', async () => {
  await open(fakeOf({ left: new Set(['carla@fyrtaarn.example']) }));
  expect(await screen.findByText('IT: Carla Dam er ikke længere ansat.')).toBeDefined();
});

test('nothing is lacking: it is said, with what was not counted; nor in a strategy that is over', async () => {
  const overblik = overblikFixture();
  const everybody = { ...overblik, handleplaner: overblik.handleplaner.filter(({ nummer }) => nummer !== '10-A'), personer: overblik.personer.map((person) => ({ ...person, aktiv: true })) };
  const { unmount } = await open(fakeOf({ overblik: everybody }));
  expect(await screen.findByText('Alle handleplaner har en ansvarlig')).toBeDefined();
  unmount();
  await open(fakeOf({ now: new Date('2026-01-01T09:00:00Z'), overblik: { ...overblik, strategier: overblik.strategier.slice(0, 1) } }));
  expect(await screen.findByText('Strategien er slut')).toBeDefined();
});
