import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFakeServices } from '../support/fake-services';
import { renderApp } from '../support/render-app';
import { as } from './open-mine';

let clicks = 0;
const count = () => (clicks += 1);

beforeEach(() => {
  clicks = 0;
  document.addEventListener('click', count, { capture: true });
});
afterEach(() => document.removeEventListener('click', count, { capture: true }));

test('from the tab’s opening, an update takes two clicks and one sentence: the form opens ready to write in', async () => {
  const { user, fake } = renderApp({ page: 'mine', fake: createFakeServices({ person: as('bo') }) });
  await user.click(await screen.findByRole('button', { name: /^Registrér status: 1-C/ }));
  await screen.findByRole('textbox', { name: /Hvordan går det/ });
  await user.keyboard('Vi er gået i gang');
  await user.click(screen.getByRole('button', { name: 'Gem status' }));
  await waitFor(() => expect(fake.registered).toMatchObject([{ statustekst: 'Vi er gået i gang' }]));
  expect(clicks).toBe(2);
});

test('"gælder stadig" takes one', async () => {
  const { user, fake } = renderApp({ page: 'mine', fake: createFakeServices({ person: as('bo') }) });
  await user.click(await screen.findByRole('button', { name: /^Gælder stadig: 1-A/ }));
  await waitFor(() => expect(fake.registered).toMatchObject([{ uaendret: true }]));
  expect(clicks).toBe(1);
});

test('somebody without plans is one click from everybody’s', async () => {
  const { user } = renderApp({ page: 'mine', fake: createFakeServices({ person: as('lone', { mayRegisterStatus: false }) }) });
  await user.click(await screen.findByRole('link', { name: 'Se alle handleplaner' }));
  expect(window.location.hash).toContain('side=alle');
  expect(clicks).toBe(1);
});
