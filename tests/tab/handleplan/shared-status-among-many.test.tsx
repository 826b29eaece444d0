import { expect, test } from 'vitest';
import { overblikFixture, PLANS } from '../support/overblik-fixture';
import { consultantServices, openEditor, saveButton } from './open-editor';

/** The fixture with so many plans more that nobody finds anything in a list of them. */
function manyPlans() {
  const overblik = overblikFixture();
  const [first] = overblik.handleplaner;
  if (first === undefined) throw new Error('The fixture has no plan.');
  const more = Array.from({ length: 250 }, (_, at) => ({ ...first, id: 1000 + at, nummer: `1-X${at}`, titel: `Endnu en ${at}` }));
  return consultantServices({ overblik: { ...overblik, handleplaner: [...overblik.handleplaner, ...more] } });
}

test('among hundreds of plans the one that shares the status is searched for, and none of them is drawn before', async () => {
  const { panel, user, fake } = await openEditor({ fake: manyPlans() });
  const field = panel.getByRole<HTMLInputElement>('combobox', { name: 'Deler status med' });
  expect(field.value).toBe('Har sin egen status');
  expect(panel.queryByText(/Endnu en/)).toBeNull();
  await user.click(field);
  await user.keyboard('endnu x117');
  await user.click(panel.getByRole('option', { name: '1-X117 Endnu en 117' }));
  expect(field.value).toBe('1-X117 Endnu en 117');
  await user.click(saveButton());
  await panel.findByText('Gemt.');
  const cells = fake.world.overblik.handleplaner.filter(({ id }) => id === PLANS['1-A'] || id === 1117).map((plan) => plan.faellesCelle);
  expect(cells[0]).not.toBeNull();
  expect(cells[0]).toBe(cells[1]);
});

test('and it can be left again for a status of its own', async () => {
  const { panel, user } = await openEditor({ fake: manyPlans() });
  const field = panel.getByRole<HTMLInputElement>('combobox', { name: 'Deler status med' });
  await user.click(field);
  await user.keyboard('1-b{Enter}');
  expect(field.value).toBe('1-B Lokale kompetencestrategier');
  await user.clear(field);
  await user.click(panel.getByRole('option', { name: 'Har sin egen status' }));
  expect(field.value).toBe('Har sin egen status');
});
