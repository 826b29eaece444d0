import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { OverblikReading } from '../../../src/domain/ports/overblik-source';
import { ServiceError } from '../../../src/domain/service-error';
import { startView } from '../../../src/tab/app/address';
import { App } from '../../../src/tab/app/app';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import type { OverblikCache } from '../../../src/tab/cache/overblik-cache';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture } from '../support/overblik-fixture';
import { findTable, setScreen } from '../support/render-app';

/** The tab at a second visit: the device keeps `overblik`, as it was on 20 November at nine. */
function openAgain(overblik: Overblik, fake = createFakeServices(), more: Partial<OverblikCache> = {}) {
  const empty = vi.fn(() => Promise.resolve());
  const cache: OverblikCache = { readFirst: () => overblik, readTime: () => new Date('2026-11-20T08:00:00Z'), readWhole: () => Promise.resolve({ overblik, mark: '' }), keep: () => undefined, empty, ...more };
  setScreen(true);
  window.history.replaceState(null, '', '#');
  const store = createOverblikStore(fake.services.overblikSource, cache);
  render(<App services={fake.services} store={store} theme="default" language="da" start={startView('alle', null)} />);
  return { fake, empty };
}

test('without a network the rows of the last visit are shown, and from when they are', async () => {
  openAgain(overblikFixture(), createFakeServices({ overblikError: new ServiceError('offline') }));
  expect(await findTable()).toBeDefined();
  expect(await screen.findByText(/Oversigten er, som den var 20\. november 2026 kl\. 09\.00/)).toBeDefined();
});

test.each([
  ['from when they are', new Date('2026-11-20T08:00:00Z'), /Her er kun det øverste af listen, som det var 20\. november 2026 kl\. 09\.00/],
  ['that they are from last time', null, /Her er kun det øverste af listen fra sidste gang/],
] as const)('where only the first rows were kept, it is said that there are more, and %s', async (_, trueAt, words) => {
  openAgain(overblikFixture(), createFakeServices({ overblikError: new ServiceError('offline') }), { readWhole: () => Promise.resolve(null), readTime: () => trueAt });
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByText(/Oversigten er/)).toBeNull();
});

test('rows that cannot be drawn are forgotten, and those of the lists are shown instead', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const world = createFakeServices();
  const source = { ...world.services.overblikSource, refresh: (previous: OverblikReading) => Promise.resolve(previous) };
  const { fake, empty } = openAgain({ ...overblikFixture(), omraader: [null] as unknown as Overblik['omraader'] }, { ...world, services: { ...world.services, overblikSource: source } });
  expect(await findTable()).toBeDefined();
  expect((await screen.findAllByText(/Kompetencer og specialviden/)).length).toBeGreaterThan(0);
  expect(fake.calls.read).toBe(1);
  expect(empty).toHaveBeenCalled();
});
