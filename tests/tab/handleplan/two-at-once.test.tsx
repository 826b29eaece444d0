import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SERVICE_ERROR_KINDS, ServiceError } from '../../../src/domain/service-error';
import type { Handleplanpost } from '../../../src/domain/strategi/handleplan';
import type { FakeServices } from '../support/fake-services';
import { PEOPLE, PLANS } from '../support/overblik-fixture';
import { daText } from '../support/texts';
import { consultantServices, openEditor, openPanel, rewrite, saveButton } from './open-editor';

const PLAN = PLANS['1-A'];
const DRAFT = `fyrtaarn.rettekladde.1.${PEOPLE.anne}.handleplan-${PLAN}`;

/** Somebody else saves the plan while the form is open. */
function somebodySaves(fake: FakeServices, felter: Partial<Handleplanpost>): void {
  fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.map((plan) => (plan.id === PLAN ? { ...plan, ...felter } : plan)) }));
  fake.world.versions.set(`handleplan-${PLAN}`, (fake.world.versions.get(`handleplan-${PLAN}`) ?? 1) + 1);
}

function somebodyDeletes(fake: FakeServices): void {
  fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.filter(({ id }) => id !== PLAN) }));
}

function stored(fake: FakeServices): Handleplanpost | undefined {
  return (fake.world.overblik.handleplaner as readonly Handleplanpost[]).find(({ id }) => id === PLAN);
}

test('different fields merge: both are saved, and it is said what came from the other', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Min titel');
  somebodySaves(fake, { tekst: 'Den andens tekst', fase: null });
  await user.click(saveButton());
  expect(await panel.findByText('Gemt. Undervejs er der kommet ændringer fra en anden, som er taget med: Tekst, Fase.')).toBeDefined();
  expect(stored(fake)).toMatchObject({ titel: 'Min titel', tekst: 'Den andens tekst', fase: null });
});

test('the same field, changed alike, is no conflict', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Samme titel');
  somebodySaves(fake, { titel: 'Samme titel' });
  await user.click(saveButton());
  expect(await panel.findByText('Gemt.')).toBeDefined();
});

/** Both have written in the title, and the save has stopped for it. */
async function openConflict() {
  const opened = await openEditor();
  await rewrite(opened.user, opened.panel.getByLabelText(/^Titel/), 'Min titel');
  somebodySaves(opened.fake, { titel: 'Den andens titel' });
  await opened.user.click(saveButton());
  const conflict = within(await opened.panel.findByRole('alert'));
  return { ...opened, conflict };
}

test('the same field shows both texts, and nobody’s is overwritten', async () => {
  const { conflict, fake } = await openConflict();
  expect(conflict.getByText('I er to, der har rettet det samme')).toBeDefined();
  expect(conflict.getByText('Min titel')).toBeDefined();
  expect(conflict.getByText('Den andens titel')).toBeDefined();
  expect(document.activeElement?.textContent).toContain('I er to, der har rettet det samme');
  expect(stored(fake)?.titel).toBe('Den andens titel');
});

test.each([
  ['Behold min', 'Min titel'],
  ['Brug deres', 'Den andens titel'],
  ['Skriv sammen: Titel', 'Min titel Den andens titel'],
])('"%s" puts its text into the field, which can be saved then', async (choice, titel) => {
  const { conflict, panel, user, fake } = await openConflict();
  await user.click(conflict.getByRole('button', { name: choice }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(panel.getByLabelText(/^Titel/)).toBe(document.activeElement);
  expect(panel.getByLabelText(/^Titel/)).toHaveProperty('value', titel);
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  expect(stored(fake)?.titel).toBe(titel);
});

test('a save waits for the choice', async () => {
  const { conflict, user, fake } = await openConflict();
  await user.click(saveButton());
  expect(conflict.getByText('Den andens titel')).toBeDefined();
  expect(stored(fake)?.titel).toBe('Den andens titel');
});

test('a conflict that nobody has settled is asked again when the draft is found', async () => {
  const { fake, unmount } = await openConflict();
  unmount();
  const { panel } = await openEditor({ fake });
  const conflict = within(await panel.findByRole('alert'));
  expect(conflict.getByText('Den andens titel')).toBeDefined();
  expect(panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Min titel');
});

test('what others saved while a draft lay waiting is taken in when it is found', async () => {
  const { panel, user, fake, unmount } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Fra i går');
  unmount();
  somebodySaves(fake, { tekst: 'Skrevet i nat' });
  const again = await openEditor({ fake });
  expect(again.panel.getByText('En anden har rettet imens. Det er taget med her: Tekst.')).toBeDefined();
  expect(again.panel.getByLabelText('Tekst')).toHaveProperty('value', 'Skrevet i nat');
  expect(again.panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Fra i går');
});

test('a plan that another deletes meanwhile stays on the screen with what was written, to be copied', async () => {
  const { panel, user, fake, store } = await openEditor();
  await rewrite(user, panel.getByLabelText('Tekst'), 'En lang og god tekst');
  somebodyDeletes(fake);
  await store.refresh();
  await user.click(saveButton());
  expect(await panel.findByText('Det, du retter, er blevet slettet imens.')).toBeDefined();
  expect(panel.getByLabelText('Tekst')).toHaveProperty('value', 'En lang og god tekst');
  expect(fake.services.drafts.getItem(DRAFT)).toContain('En lang og god tekst');
  await user.click(panel.getByRole('button', { name: 'Kopiér det, jeg har skrevet' }));
  expect(await panel.findByText('Kopieret.')).toBeDefined();
  expect(await navigator.clipboard.readText()).toContain('Tekst: En lang og god tekst');
});

test('a save that fails is said in plain Danish whatever the reason, keeps every word, and can be tried again', async () => {
  const { panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Vigtig titel');
  for (const kind of SERVICE_ERROR_KINDS) {
    fake.world.editorError = new ServiceError(kind, { requestId: `id-of-${kind}` });
    await user.click(saveButton());
    await panel.findByText(new RegExp(`id-of-${kind}`));
    expect(panel.getByText(daText(`redigering.ikke-gemt.${kind}`) ?? daText(`fejl.${kind}`) ?? 'no words at all')).toBeDefined();
    expect(panel.getByText(/ligger som kladde her på enheden/)).toBeDefined();
    expect(panel.getByLabelText(/^Titel/)).toHaveProperty('value', 'Vigtig titel');
  }
  fake.world.editorError = null;
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  expect(stored(fake)?.titel).toBe('Vigtig titel');
});

test('a form that cannot be opened says why, and can be tried again', async () => {
  const { panel, user, fake } = await openPanel();
  fake.world.editorError = new ServiceError('signed-out');
  await user.click(panel.getByRole('button', { name: 'Redigér handleplan' }));
  expect(await panel.findByText('Du er ikke logget på.')).toBeDefined();
  fake.world.editorError = null;
  await user.click(panel.getByRole('button', { name: 'Prøv igen' }));
  expect(await panel.findByLabelText(/^Titel/)).toBeDefined();
});

test('a device that keeps no drafts is told of, and the plan can be saved all the same', async () => {
  const refuse = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const fake = consultantServices();
  const { panel, user } = await openEditor({ fake: { ...fake, services: { ...fake.services, drafts: { getItem: vi.fn(refuse), setItem: refuse, removeItem: refuse } } } });
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Uden kladde');
  expect(panel.getByText(/Kladden kan ikke gemmes på denne enhed/)).toBeDefined();
  await user.click(saveButton());
  await panel.findByText('Gemt.');
});
