import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

function sectionOf(name: string): HTMLElement {
  const section = screen.getByRole('heading', { level: 2, name }).closest('details');
  if (section === null) throw new Error(`${name} has no section`);
  return section;
}

test('each aktør that owes a word is named with its people, its plans and since when', async () => {
  renderApp({ page: 'tavse' });
  await screen.findByRole('heading', { level: 1, name: 'Hvem har ikke meldt' });
  const section = within(sectionOf('Holmstrupgård'));
  expect(section.getByText('er ikke længere ansat', { exact: false })).toBeDefined();
  expect(section.getByText('Ingen nuværende medarbejder er tilknyttet')).toBeDefined();
  expect(section.getAllByRole('link').map((link) => link.textContent)).toEqual(['1-B Lokale kompetencestrategier', '5-B Tværgående faglige projekter', '6-A Ydelser i dialog med kommuner']);
  expect(section.getAllByText('Intet meldt siden 1. januar 2014')).toHaveLength(3);
  const stale = within(sectionOf('PS-administrationen'));
  expect(stale.getByText('for 4 måneder siden').title).toBe('1. juni 2015');
  expect(stale.getByText('Mads Elkjær')).toBeDefined();
});

test('a plan that nobody answers for stands by itself, last', async () => {
  renderApp({ page: 'tavse' });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent).toBe('Uden ansvarlig');
  expect(within(sectionOf('Uden ansvarlig')).getByRole('link').textContent).toBe('10-A Principper for frivilligt arbejde');
});

test('when all have reported, the page says that', async () => {
  const base = overblikFixture();
  const [sample] = base.planstatus;
  if (sample === undefined) throw new Error('The fixture has no status');
  const planstatus = base.handleplaner.map((plan, id) => ({ ...sample, id, handleplanId: plan.id }));
  renderApp({ page: 'tavse', fake: createFakeServices({ overblik: { ...base, planstatus } }) });
  expect(await screen.findByRole('heading', { name: 'Alle har meldt' })).toBeDefined();
});

test.each([['da', 'Strategien er slut, så der mangler ingen meldinger'], ['en', 'The strategy is over, so no reports are missing']] as const)('of a strategy that ended long ago nothing is missing (%s)', async (language, sentence) => {
  const overblik = { ...overblikFixture(), strategier: overblikFixture().strategier.slice(0, 1) };
  renderApp({ page: 'tavse', language, fake: createFakeServices({ overblik, now: new Date('2026-10-12T09:00:00Z') }) });
  expect(await screen.findByRole('heading', { level: 2, name: sentence })).toBeDefined();
  expect(document.querySelector('details')).toBeNull();
});
