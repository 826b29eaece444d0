import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { emneEntry } from '../omraade/emne-entry';
import { createFakeServices, employeeFixture, type FakeWorld } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';

/** Newest first, as the journal gives them. */
const HISTORY = [
  emneEntry(3003, 11, '2015-09-30', 'Den fælles strategi er næsten færdig. '.repeat(8), { fremdrift: 'risiko' }),
  emneEntry(3002, null, '2015-09-01', 'Halvvejs er det meste i gang.', { fremdrift: 'foelger-planen' }),
  emneEntry(3001, null, '2014-12-15', 'Det første år er gået godt.'),
];

async function openPage(world: Partial<FakeWorld> = {}, situation: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ page: 'strategien', fake: createFakeServices({ history: HISTORY, ...world }), ...situation });
  await screen.findByRole('heading', { level: 1 });
  return app;
}

function nodeOf(title: string): HTMLElement {
  const node = screen.getByRole('link', { name: title }).closest('li');
  if (node === null) throw new Error(`${title} stands in no node`);
  return node;
}

describe('The page of a strategy', () => {
  test('tells its name, vision and years, and under its own names of the levels the tree of its areas', async () => {
    await openPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Social Strategi 2014–2017' })).toBeDefined();
    expect(screen.getByText('Nødvendig viden og målrettet indsats for flere')).toBeDefined();
    expect(screen.getByText('Gælder 2014–2017')).toBeDefined();
    expect(screen.getByRole('heading', { level: 2, name: 'Tema › Indsatsområde' })).toBeDefined();
    const viden = within(nodeOf('Nødvendig viden'));
    expect(viden.getAllByRole('link').filter((link) => link.hasAttribute('data-omraade')).map((link) => link.textContent)).toEqual(['Nødvendig viden', '1 Kompetencer og specialviden', '2 Praksisnær forskning']);
    expect(viden.getByText('Aktiv')).toBeDefined();
    expect(viden.getByText('Indsatsområde: 2')).toBeDefined();
  });

  test('shows verdensmål by number and name, and how the plans of each area stand', async () => {
    await openPage();
    const frivillige = within(nodeOf('10 Frivillige'));
    expect(frivillige.getByText('3 Sundhed og trivsel (3.4)')).toBeDefined();
    expect(frivillige.getByRole('link', { name: '1 handleplan' }).getAttribute('href')).toContain('side=alle');
    expect(within(nodeOf('1 Kompetencer og specialviden')).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Er i gang: 1', 'Gennemføres: 1', 'Afventer: 1', 'Ingen status: 1']);
    expect(within(nodeOf('5 Stærkere faglig kvalitet')).getByText('Forskelligt i specialområderne: 1')).toBeDefined();
  });

  test('shows the newest status of each area, cut short between words, and nothing where nothing was said', async () => {
    await openPage();
    const text = (await screen.findByText(/Den fælles strategi er næsten færdig/)).textContent;
    expect(text.length).toBeLessThan(185);
    expect(text.endsWith(' …')).toBe(true);
    expect(within(nodeOf('1 Kompetencer og specialviden')).getByText('Status pr. 30. september 2015')).toBeDefined();
    expect(within(nodeOf('2 Praksisnær forskning')).queryByText(/Status pr\./)).toBeNull();
  });

  test('folds and unfolds by its own buttons, which say what they fold', async () => {
    const { user } = await openPage();
    const button = screen.getByRole('button', { name: 'Under Nødvendig viden' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('link', { name: '1 Kompetencer og specialviden' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fold alt ud' }));
    expect(screen.getByRole('link', { name: '1 Kompetencer og specialviden' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Fold alt sammen' }));
    expect(screen.queryByRole('link', { name: '7 Dialog og partnerskaber' })).toBeNull();
  });
});

describe('The status of the strategy itself', () => {
  test('shows the newest, and the history when asked', async () => {
    const { user } = await openPage();
    const section = within(screen.getByRole('region', { name: 'Status for hele strategien' }));
    expect(await section.findByText('Halvvejs er det meste i gang.')).toBeDefined();
    expect(section.queryByText('Det første år er gået godt.')).toBeNull();
    await user.click(section.getByRole('button', { name: 'Vis historikken (2 statusser)' }));
    expect(section.getByText('Det første år er gået godt.')).toBeDefined();
  });

  test('can be registered, is about the strategy alone, and is shown at once', async () => {
    const { user, fake } = await openPage();
    await user.click(await screen.findByRole('button', { name: 'Registrér status for strategien' }));
    await user.type(await screen.findByRole('textbox', { name: /^Hvordan går det\?/ }), 'Nu er der kun det sidste år tilbage.');
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    expect(await screen.findByText('Tak – registreret.')).toBeDefined();
    expect(fake.registered).toMatchObject([{ strategiId: 1, omraadeId: null, handleplanId: null, specialomraadeId: null, statustekst: 'Nu er der kun det sidste år tilbage.', fremdrift: 'foelger-planen' }]);
    expect(await screen.findByText('Nu er der kun det sidste år tilbage.')).toBeDefined();
  });

  test('is read by those who may not write, who are told why', async () => {
    await openPage({ person: { ...employeeFixture(), mayRegisterStatus: false } });
    expect(await screen.findByText(/Du kan læse med/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Registrér/ })).toBeNull();
    expect(await screen.findByText('Halvvejs er det meste i gang.')).toBeDefined();
  });

  test('that nobody has written yet, or that cannot be read, is said; the tree stays', async () => {
    const { user, fake } = await openPage({ historyError: new ServiceError('offline') });
    expect(await screen.findByText('Der er ingen forbindelse til SharePoint.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Nødvendig viden' })).toBeDefined();
    fake.world.historyError = null;
    fake.world.history = [];
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText('Der er ikke skrevet en status om hele strategien endnu.')).toBeDefined();
  });
});

test('a strategy without areas says so and what will come', async () => {
  await openPage({ overblik: { ...overblikFixture(), omraader: [], handleplaner: [] } });
  expect(screen.getByRole('heading', { name: 'Strategien har ingen områder endnu' })).toBeDefined();
});

test('another strategy is one click away, with its own tree and status', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Strategispor › Overskrift › Pejlemærke' })).toBeDefined();
  await waitFor(() => expect(screen.getByText('Der er ikke skrevet en status om hele strategien endnu.')).toBeDefined());
});

test('axe finds nothing to complain about when all is unfolded', async () => {
  const { user, container } = await openPage();
  await user.click(screen.getByRole('button', { name: 'Udviklingsplan 2024–2027' }));
  await user.click(await screen.findByRole('button', { name: 'Fold alt ud' }));
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
});

describe('A strategy with hundreds of areas', () => {
  test('shows the first ones as they stand in the tree, all of them one part after the other, each below its own', async () => {
    const overblik = overblikFixture();
    const [root] = overblik.omraader.filter(({ foraelderId, strategiId }) => foraelderId === null && strategiId === 1);
    if (root === undefined) throw new Error('The fixture has no area.');
    const areas = Array.from({ length: 90 }, (_, at) => ({ ...root, id: 9000 + at, foraelderId: at % 10 === 0 ? null : 9000 + at - at % 10, niveau: at % 10 === 0 ? 1 : 2, nummer: `${at}`, titel: 'Mange', orden: at }));
    const { user } = await openPage({ overblik: { ...overblik, omraader: areas } });
    const shown = () => screen.getAllByRole('link', { name: /^\d+ Mange$/ }).map(({ textContent }) => Number.parseInt(textContent, 10));
    const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
    expect(shown()).toEqual(upTo(20));
    await user.click(screen.getByRole('button', { name: 'Vis 20 flere af 70' }));
    expect(shown()).toEqual(upTo(40));
    expect(within(nodeOf('10 Mange')).getAllByRole('listitem')).toHaveLength(9);
  });

  test('keeps what stands there when a branch is unfolded, also where the tree no longer fits', async () => {
    const overblik = overblikFixture();
    const [root] = overblik.omraader.filter(({ foraelderId, strategiId }) => foraelderId === null && strategiId === 1);
    if (root === undefined) throw new Error('The fixture has no area.');
    const area = (id: number, foraelderId: number | null, niveau: number) => ({ ...root, id, foraelderId, niveau, nummer: null, titel: `Felt ${id}`, orden: id });
    const tops = Array.from({ length: 4 }, (_, top) => 9000 + top * 100);
    const mids = tops.flatMap((top) => Array.from({ length: 9 }, (_, at) => area(top + 1 + at, top, 2)));
    const leaves = mids.flatMap(({ id }) => Array.from({ length: 8 }, (_, at) => area(id * 10 + at, id, 3)));
    const { user } = await openPage({ overblik: { ...overblik, omraader: [...tops.map((id) => area(id, null, 1)), ...mids, ...leaves] } });
    const shown = () => screen.getAllByRole('link', { name: /^Felt \d+$/ }).map(({ textContent }) => textContent);
    const before = shown();
    expect(before).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'Under Felt 9309' }));
    expect(shown()).toHaveLength(48);
    expect(before.filter((name) => !shown().includes(name))).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });
});
