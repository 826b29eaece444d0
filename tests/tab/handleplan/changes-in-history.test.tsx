import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Aendring } from '../../../src/domain/aendring/aendring';
import { ServiceError } from '../../../src/domain/service-error';
import { createFakeServices, HISTORY_PAGE } from '../support/fake-services';
import { historyFixture } from '../support/history-fixture';
import { AKTOERER, overblikFixture, PEOPLE, periode, PLANS } from '../support/overblik-fixture';
import { openPanel } from './open-editor';

function aendring(id: number, oprettet: string, rest: Partial<Aendring>): Aendring {
  return { id, art: 'rettet', posttype: 'handleplan', postId: PLANS['1-A'], navn: 'Fælles strategi', strategiId: 1, omraadeId: 11, handleplanId: PLANS['1-A'], felter: [], forfatterId: PEOPLE.lone, oprettet, ...rest };
}

const CHANGES = [
  aendring(4, '2015-09-30T08:00:00Z', { felter: [{ felt: 'omraadeId', foer: 12, efter: 11 }, { felt: 'periode', foer: null, efter: periode('2015-09-01', '2015-11-30', 'efteråret 2015', 'gennemfoeres') }, { felt: 'relevantForMed', foer: null, efter: true }, { felt: 'orden', foer: 1, efter: 2 }] }),
  aendring(3, '2015-06-01T08:00:00Z', { posttype: 'ansvar', art: 'oprettet', postId: 1, navn: 'ansvarlig', felter: [{ felt: 'aktoerId', foer: null, efter: AKTOERER.it }], forfatterId: PEOPLE.gorm }),
  aendring(2, '2015-03-01T08:00:00Z', { posttype: 'relation', art: 'slettet', postId: 77, navn: 'bidrager-til', felter: [{ felt: 'tilOmraadeId', foer: 23, efter: null }], forfatterId: 4711 }),
  aendring(1, '2015-01-05T08:00:00Z', { felter: [{ felt: 'tekst', foer: 'En lang tekst, som ingen gider læse to gange i en smal kolonne, men som stod der engang.', efter: 'En ny og bedre tekst.' }] }),
];

async function openHistory(given: Parameters<typeof createFakeServices>[0] = {}) {
  const opened = await openPanel({ fake: createFakeServices({ aendringer: [...CHANGES], ...given }) });
  const section = within(opened.panel.getByRole('region', { name: 'Historik' }));
  return { ...opened, section };
}

test('changes stand among the statuses in the order of time, ids as names', async () => {
  const { section } = await openHistory();
  await section.findByText('Status pr. 2. februar 2015');
  const told = section.getAllByRole('listitem').map((item) => item.textContent);
  const places = ['Handleplanen er rettet', 'Status pr. 21. september 2015', 'Status pr. 3. august 2015', 'Ansvar tilføjet: IT', 'Status pr. 4. maj 2015', 'Sammenhæng fjernet: ', 'Status pr. 2. februar 2015'].map((words) => told.findIndex((text) => text.startsWith(words)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
  expect(section.getByText('Placering: fra Nødvendig viden › 2 Praksisnær forskning til Nødvendig viden › 1 Kompetencer og specialviden')).toBeDefined();
  expect(section.getByText('Periode: fra ikke udfyldt til efteråret 2015 (gennemføres)')).toBeDefined();
  expect(section.getByText('Relevant for MED: fra ikke udfyldt til Ja')).toBeDefined();
  expect(section.getByText('Sammenhæng fjernet: Ét socialområde › Sammen om borgeren › 1 Fælles retning')).toBeDefined();
  expect(section.queryByText(/orden/)).toBeNull();
});

test('a long history shows its newest, and the older when asked for; changes from before wait with them', async () => {
  const days = Array.from({ length: HISTORY_PAGE + 2 }, (_, at) => `2015-0${9 - at}-10`);
  const [model] = historyFixture();
  if (model === undefined) throw new Error('The fixture has no entries.');
  const history = days.map((statusPr, at) => ({ ...model, id: 2000 - at, noegle: `lang-${at}`, statusPr, oprettet: `${statusPr}T10:00:00Z` }));
  const { section, user } = await openHistory({ history });
  const older = await section.findByRole('button', { name: 'Vis ældre' });
  expect(section.getAllByText(/^Status pr\./)).toHaveLength(HISTORY_PAGE);
  expect(section.queryByText(/Sammenhæng fjernet/)).toBeNull();
  await user.click(older);
  await section.findByText('Status pr. 10. marts 2015');
  expect(section.getAllByText(/^Status pr\./)).toHaveLength(days.length);
  expect(section.getByText(/Sammenhæng fjernet/)).toBeDefined();
  expect(section.queryByRole('button', { name: 'Vis ældre' })).toBeNull();
});

test('the newest five are on the screen before those below them are drawn', async () => {
  const counts = new Set<number>();
  const observer = new MutationObserver(() => counts.add(document.querySelectorAll('section ol > li').length));
  observer.observe(document.body, { childList: true, subtree: true });
  const { section } = await openHistory();
  await section.findByText('Status pr. 2. februar 2015');
  observer.disconnect();
  expect([...counts]).toContain(5);
  expect(section.getAllByText(/^Status pr\.|rettet$|^Ansvar tilføjet|^Sammenhæng fjernet/).length).toBeGreaterThan(5);
});

test('who made a change is told, also one who has left and one whom nobody knows', async () => {
  const { section } = await openHistory();
  await section.findByText(/^Sammenhæng fjernet/);
  expect(section.getAllByText('Lone Mortensen')).toHaveLength(2);
  expect(section.getByText(/Gorm Kær/).textContent).toContain('er ikke længere ansat');
  expect(section.getByText('Ukendt person')).toBeDefined();
});

test('a long text is folded away, both as it was and as it is', async () => {
  const { section } = await openHistory();
  await section.findByText('Tekst er skrevet om');
  expect(section.getByText(/^Før: En lang tekst/)).toBeDefined();
  expect(section.getByText('Nu: En ny og bedre tekst.')).toBeDefined();
});

test('the statuses can be seen alone', async () => {
  const { section, user } = await openHistory();
  await user.click(await section.findByRole('checkbox', { name: 'Vis kun status' }));
  expect(section.queryByText('Ansvar tilføjet: IT')).toBeNull();
  expect(section.getAllByText(/^Status pr\./)).toHaveLength(4);
});

test('where the changes cannot be read, the statuses stand there, with a way to try again', async () => {
  const { section, user, fake } = await openHistory({ editorError: new ServiceError('offline') });
  await section.findByText('Status pr. 21. september 2015');
  expect(section.getByText(/det, der er rettet i handleplanen, mangler/)).toBeDefined();
  fake.world.editorError = null;
  await user.click(section.getByRole('button', { name: 'Prøv igen' }));
  expect(await section.findByText('Ansvar tilføjet: IT')).toBeDefined();
});

test('a change is told as soon as the overview knows of it', async () => {
  const { section, fake, store } = await openHistory({ aendringer: [] });
  await section.findByText('Status pr. 21. september 2015');
  fake.world.aendringer.push(aendring(9, '2015-10-12T08:00:00Z', { felter: [{ felt: 'titel', foer: 'Gammel', efter: 'Ny' }] }));
  fake.change(() => ({ ...overblikFixture(), handleplaner: overblikFixture().handleplaner.map((plan) => (plan.id === PLANS['1-A'] ? { ...plan, titel: 'Ny' } : plan)) }));
  await store.refresh();
  expect(await section.findByText('Titel: fra Gammel til Ny')).toBeDefined();
});
