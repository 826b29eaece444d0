import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SERVICE_ERROR_KINDS, ServiceError } from '../../../src/domain/service-error';
import { LANGUAGES } from '../../../src/texts/language';
import { createTranslate } from '../../../src/texts/translate';
import { createFakeServices, employeeFixture } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { findTable, renderApp } from '../support/render-app';

const NO_STRATEGIES = { ...overblikFixture(), strategier: [], handleplaner: [] };

test.each(SERVICE_ERROR_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))('when nothing could be read (%s), the page says what is missing and what to do (%s)', async (kind, language) => {
  const t = createTranslate(language);
  renderApp({ language, fake: createFakeServices({ overblikError: new ServiceError(kind, { requestId: 'req-7', subject: 'Handleplaner' }) }) });
  const alert = await screen.findByRole('alert');
  for (const text of [t(`fejl.${kind}`), t(`fejl.${kind}.raad`), t('fejl.henvisning', { id: 'req-7' }), t('fejl.emne', { emne: 'Handleplaner' })]) expect(alert.textContent).toContain(text);
});

test('after a failure at the start, "try again" reads', async () => {
  const fake = createFakeServices({ overblikError: new ServiceError('offline') });
  const { user } = renderApp({ fake });
  await screen.findByRole('alert');
  fake.world.overblikError = null;
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await findTable()).toBeDefined();
});

test('a failed refresh keeps the rows and says so; success takes the message away', async () => {
  const fake = createFakeServices();
  const { user } = renderApp({ fake });
  await findTable();
  fake.world.overblikError = new ServiceError('broken');
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('Oversigten er fra sidste gang, der var forbindelse.', { exact: false })).toBeDefined();
  expect(screen.getAllByRole('row').length).toBeGreaterThan(10);
  fake.world.overblikError = null;
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
  await waitFor(() => expect(screen.queryByText('Noget gik galt.')).toBeNull());
});

test('a wait shows nothing for 300 ms, then a skeleton, after a second a sentence', async () => {
  vi.useFakeTimers();
  const fake = createFakeServices();
  const services = { ...fake.services, overblikSource: { ...fake.services.overblikSource, read: () => new Promise<never>(() => undefined) } };
  const { container } = renderApp({ fake: { ...fake, services } });
  const skeleton = () => container.querySelectorAll('[data-skeleton]').length;
  await act(() => vi.advanceTimersByTimeAsync(299));
  expect(skeleton()).toBe(0);
  await act(() => vi.advanceTimersByTimeAsync(2));
  expect(skeleton()).toBeGreaterThan(0);
  expect(screen.queryByText('Henter strategien …')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(700));
  expect(screen.getByText('Henter strategien …')).toBeDefined();
  vi.useRealTimers();
});

test('without strategies, a strategikonsulent is told what to do, others what to wait for', async () => {
  const { unmount } = renderApp({ fake: createFakeServices({ overblik: NO_STRATEGIES }) });
  expect(await screen.findByText(/Når en strategikonsulent har lagt den første strategi ind/)).toBeDefined();
  unmount();
  renderApp({ fake: createFakeServices({ overblik: NO_STRATEGIES, person: { ...employeeFixture(), mayEditPlans: true } }) });
  expect(await screen.findByText(/Læs strategiens dokument ind/)).toBeDefined();
});

test('a fault of our own is said instead of a blank page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fake = createFakeServices();
  const services = { ...fake.services, now: () => { throw new Error('our own fault'); } };
  renderApp({ fake: { ...fake, services } });
  expect((await screen.findByRole('alert')).textContent).toContain('Noget gik galt.');
  expect(screen.getByRole('navigation')).toBeDefined();
});

test('who is signed in could not be read: Mine says so, the other pages work', async () => {
  const fake = createFakeServices({ personError: new ServiceError('no-access') });
  const { user } = renderApp({ fake, page: 'mine' });
  expect((await screen.findByRole('alert')).textContent).toContain('Du har ikke adgang');
  await user.click(screen.getByRole('link', { name: 'Alle handleplaner' }));
  expect(await findTable()).toBeDefined();
  fake.world.personError = null;
  await user.click(screen.getByRole('link', { name: 'Mine indsatser i strategien' }));
  await user.click(await screen.findByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByRole('heading', { name: 'Mine indsatser i strategien' })).toBeDefined();
});

test('a link in the address opens its page and its plan; the page one is on is marked', async () => {
  const { user } = renderApp({ page: 'mine' });
  await user.click(await screen.findByRole('link', { name: 'Hvem har ikke meldt' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hvem har ikke meldt' })).toBeDefined();
  expect(window.location.hash).toBe('#side=tavse');
  expect(screen.getByRole('link', { name: 'Hvem har ikke meldt' }).getAttribute('aria-current')).toBe('page');
});

test('rows that cannot be read are said, with where they stand', async () => {
  const fake = createFakeServices();
  const read = () => Promise.resolve({ overblik: overblikFixture(), mark: '', unreadable: [{ list: 'Handleplaner', id: 7, column: 'Trin' }] });
  renderApp({ fake: { ...fake, services: { ...fake.services, overblikSource: { ...fake.services.overblikSource, read, refresh: (previous) => Promise.resolve(previous) } } } });
  expect(await screen.findByText('Én række i SharePoint kan ikke læses og vises ikke her.')).toBeDefined();
  expect(screen.getByText(/Handleplaner, nr. 7 \(Trin\)/)).toBeDefined();
});
