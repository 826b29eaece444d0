import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FirstOf } from '../../../src/tab/components/first-of';
import { Fold } from '../../../src/tab/components/fold';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture, PLANS } from '../support/overblik-fixture';
import { renderApp } from '../support/render-app';
import { renderTab } from '../support/render-tab';

const NAMES = Array.from({ length: 70 }, (_, at) => `Handleplan ${at + 1}`);

test('a long list shows its first part, says how much is left, and gives all of it in the end', async () => {
  const user = userEvent.setup();
  await renderTab(<FirstOf items={NAMES} atOnce={30}>{(shown) => <ul>{shown.map((name) => <li key={name}>{name}</li>)}</ul>}</FirstOf>);
  expect(screen.getAllByRole('listitem')).toHaveLength(30);
  await user.click(screen.getByRole('button', { name: 'Vis 30 flere af 40' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: 'Vis 10 flere af 10' }));
  expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('Handleplan 70');
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is folded is drawn when it unfolds, and stays', async () => {
  const user = userEvent.setup();
  await renderTab(<Fold className="" summary={<summary>Vis</summary>}>{() => <p>Indhold</p>}</Fold>);
  expect(screen.queryByText('Indhold')).toBeNull();
  await user.click(screen.getByText('Vis'));
  expect(await screen.findByText('Indhold')).toBeDefined();
  await user.click(screen.getByText('Vis'));
  expect(screen.getByText('Indhold')).toBeDefined();
});

test('a page of hundreds of plans without an ansvarlig stays small, and leads to all of them', async () => {
  const base = overblikFixture();
  const model = base.handleplaner.find(({ id }) => id === PLANS['10-A']);
  if (model === undefined) throw new Error('The fixture has no plan without an ansvarlig.');
  const many = Array.from({ length: 300 }, (_, at) => ({ ...model, id: 50_000 + at, nummer: null, titel: `Plan uden nogen ${at + 1}` }));
  renderApp({ page: 'tavse', fake: createFakeServices({ overblik: { ...base, handleplaner: [...base.handleplaner, ...many] } }) });
  await screen.findByRole('heading', { level: 1, name: 'Hvem har ikke meldt' });
  expect(screen.queryByText('Plan uden nogen 1')).toBeNull();
  await userEvent.setup().click(screen.getByRole('heading', { level: 2, name: 'Uden ansvarlig' }));
  expect(await screen.findByRole('button', { name: /Vis 50 flere af/ })).toBeDefined();
  expect(document.querySelectorAll('*').length).toBeLessThan(2500);
});
