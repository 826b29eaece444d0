import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { CurrentPersonProvider, useCurrentPersonState } from '../../../src/tab/app/current-person';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import { ServicesProvider } from '../../../src/tab/app/services';
import { openOverblikCache } from '../../../src/tab/cache/overblik-cache';
import { openPersonCache } from '../../../src/tab/cache/person-cache';
import { createFakeServices, employeeFixture, type FakeServices } from '../support/fake-services';

const KEY = { person: 'f7a3c2b0-51de-4c0a-9b1e-000000000004', siteUrl: 'https://region.sharepoint.com/sites/strategi' };

afterEach(() => window.localStorage.clear());

function Shown() {
  const state = useCurrentPersonState();
  return <p>{state.phase === 'known' ? `${state.currentPerson.person.navn} ${state.currentPerson.mayEditPlans}` : state.phase}</p>;
}

function show(fake: FakeServices, store = createOverblikStore(fake.services.overblikSource)) {
  return render(<ServicesProvider value={fake.services}><CurrentPersonProvider store={store} cache={openPersonCache(KEY)}><Shown /></CurrentPersonProvider></ServicesProvider>);
}

test('who was here at the last visit is here at once, and the lists have the last word', async () => {
  const { navn } = employeeFixture().person;
  openPersonCache(KEY).keep(employeeFixture());
  const fake = createFakeServices({ person: { ...employeeFixture(), mayEditPlans: true } });
  const store = createOverblikStore(fake.services.overblikSource);
  show(fake, store);
  expect(screen.getByText(`${navn} false`)).toBeDefined();
  expect(await screen.findByText(`${navn} true`)).toBeDefined();
  expect(openPersonCache(KEY).read()?.mayEditPlans).toBe(false);
  await act(() => store.load());
  expect(openPersonCache(KEY).read()?.mayEditPlans).toBe(true);
});

test('a network that is away leaves who was here; a refusal does not', async () => {
  openPersonCache(KEY).keep(employeeFixture());
  const { unmount } = show(createFakeServices({ personError: new ServiceError('offline') }));
  await act(() => Promise.resolve());
  expect(screen.getByText(`${employeeFixture().person.navn} false`)).toBeDefined();
  unmount();
  show(createFakeServices({ personError: new ServiceError('no-access') }));
  expect(await screen.findByText('failed')).toBeDefined();
});

test('whoever is refused the rows leaves no name on the device, though the lists say later who it is', async () => {
  const fake = createFakeServices({ overblikError: new ServiceError('no-access') });
  const store = createOverblikStore(fake.services.overblikSource, openOverblikCache(KEY));
  await store.load();
  show(fake, store);
  expect(await screen.findByText(`${employeeFixture().person.navn} false`)).toBeDefined();
  expect(openPersonCache(KEY).read()).toBeNull();
});

test('whoever loses the rows is not kept again by an answer that comes after', async () => {
  const fake = createFakeServices();
  const store = createOverblikStore(fake.services.overblikSource, openOverblikCache(KEY));
  await store.load();
  fake.world.overblikError = new ServiceError('no-access');
  await store.refresh();
  show(fake, store);
  expect(await screen.findByText(`${employeeFixture().person.navn} false`)).toBeDefined();
  expect(openPersonCache(KEY).read()).toBeNull();
});

test.each(['', 'x', '{}', '{"person":{"id":"1"},"mayEditPlans":true,"mayRegisterStatus":true}'])('a broken entry (%s) is nobody', (text) => {
  openPersonCache(KEY).keep(employeeFixture());
  const name = Object.keys(window.localStorage)[0] ?? '';
  window.localStorage.setItem(name, text);
  expect(openPersonCache(KEY).read()).toBeNull();
});

test('goes with the rows: when they are emptied, and when somebody else opens theirs', async () => {
  openPersonCache(KEY).keep(employeeFixture());
  await openOverblikCache(KEY).empty();
  expect(openPersonCache(KEY).read()).toBeNull();
  openPersonCache(KEY).keep(employeeFixture());
  openOverblikCache({ ...KEY, person: 'f7a3c2b0-51de-4c0a-9b1e-000000000005' });
  expect(openPersonCache(KEY).read()).toBeNull();
});
