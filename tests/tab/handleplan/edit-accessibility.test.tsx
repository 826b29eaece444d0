import axe from 'axe-core';
import { expect, test } from 'vitest';
import { PLANS } from '../support/overblik-fixture';
import { openEditor, openNewPlan, openPart, rewrite, saveButton } from './open-editor';

/** jsdom paints nothing, so colours are tested elsewhere. Fluent's focus sentinels are a known false alarm. */
async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run({ include: [container], exclude: ['[data-tabster-dummy]'] }, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

test('axe finds nothing in the open form, with its faults, a CPR number and the question before deletion', async () => {
  const { container, panel, user } = await openEditor();
  await user.clear(panel.getByLabelText(/^Titel/));
  await rewrite(user, panel.getByLabelText('Tekst'), 'Aftalt med 010190-1234');
  await user.click(saveButton());
  await user.click(panel.getByRole('button', { name: 'Slet handleplanen …' }));
  expect(await faultsOf(container)).toEqual([]);
});

test('nor where two have written the same field', async () => {
  const { container, panel, user, fake } = await openEditor();
  await rewrite(user, panel.getByLabelText(/^Titel/), 'Min titel');
  fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.map((plan) => (plan.id === PLANS['1-A'] ? { ...plan, titel: 'Deres titel' } : plan)) }));
  fake.world.versions.set(`handleplan-${PLANS['1-A']}`, 2);
  await user.click(saveButton());
  await panel.findByRole('alert');
  expect(await faultsOf(container)).toEqual([]);
});

test.each([['Ansvar', 'Tilføj aktør'], ['Sammenhæng med andet', 'Tilføj sammenhæng'], ['Forelægges', 'Tilføj forelæggelse']] as const)('nor in the editor of %s', async (name, add) => {
  const { container, part, user } = await openPart(name);
  await user.click(part.getByRole('button', { name: add }));
  if (name === 'Sammenhæng med andet') await user.type(part.getByRole('combobox', { name: /Med hvad/ }), 'fælles');
  expect(await faultsOf(container)).toEqual([]);
});

test('nor in the form of a new plan', async () => {
  const { container, panel } = await openNewPlan('#side=alle&omraade=11&ny=handleplan');
  await panel.findByLabelText(/^Titel/);
  expect(await faultsOf(container)).toEqual([]);
});
