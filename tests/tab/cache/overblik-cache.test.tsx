import { waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OverblikReading } from '../../../src/domain/ports/overblik-source';
import type { OverblikCache } from '../../../src/tab/cache/overblik-cache';
import { overblikFixture } from '../support/overblik-fixture';

const KEY = { person: 'anne', siteUrl: 'https://org.example/sites/strategi' };
const READING: OverblikReading = { overblik: overblikFixture(), mark: 'm1', unreadable: [], newer: false };
const NAME = `fyrtaarn.overblik|${KEY.person}|${KEY.siteUrl}|test`;

/** The cache as a page finds it that has just been opened. */
async function open(key = KEY): Promise<OverblikCache> {
  vi.resetModules();
  return (await import('../../../src/tab/cache/overblik-cache')).openOverblikCache(key);
}

async function kept(reading: OverblikReading = READING): Promise<void> {
  (await open()).keep(reading);
  await waitFor(() => expect(window.localStorage.getItem(NAME)).not.toBeNull());
}

/** What is in the database, by name. */
async function stored(): Promise<ReadonlyMap<string, string>> {
  const { createStore, entries } = await import('idb-keyval');
  return new Map(await entries<string, string>(createStore('fyrtaarn', 'overblik')));
}

async function store(text: string): Promise<void> {
  const { createStore, set } = await import('idb-keyval');
  await set(NAME, text, createStore('fyrtaarn', 'overblik'));
}

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
afterAll(() => vi.resetModules()); // The last test's database stays with whoever opened it.

describe('what the device keeps of the overview', () => {
  test('is nothing at the first visit', async () => {
    const cache = await open();
    expect([cache.readFirst(), cache.readTime(), await cache.readWhole()]).toEqual([null, null, null]);
  });

  test('is there at the next visit: the first screen at once, then the whole with its mark', async () => {
    await kept();
    const cache = await open();
    expect(cache.readFirst()?.handleplaner.map(({ id }) => id).sort()).toEqual(READING.overblik.handleplaner.map(({ id }) => id).sort());
    expect(cache.readTime()).toBeInstanceOf(Date);
    expect(await cache.readWhole()).toEqual(READING);
  });

  test('is the first fifty plans of a strategi in the order of the list, with what belongs to them and no more', async () => {
    const { overblik } = READING;
    const [plan] = overblik.handleplaner;
    if (plan === undefined) throw new Error('The fixture has lost its plans');
    const many = Array.from({ length: 60 }, (_, at) => ({ ...plan, id: 1000 + at, orden: 60 - at, nummer: null }));
    await kept({ ...READING, overblik: { ...overblik, handleplaner: many, ansvar: many.map(({ id }) => ({ id, handleplanId: id, aktoerId: 1, rolle: 'ansvarlig' as const, specialomraadeId: null, personIds: [] })) } });
    const first = (await open()).readFirst();
    expect(first?.handleplaner.map(({ id }) => id)).toEqual(many.slice(10).map(({ id }) => id).reverse());
    expect(first?.ansvar).toHaveLength(50);
    expect(first?.omraader.map(({ id }) => id)).toContain(plan.omraadeId);
    expect(first?.planstatus).toEqual([]);
  });

  test('is seen by nobody else, on no other site, and is removed when another person comes', async () => {
    await kept();
    const other = await open({ ...KEY, siteUrl: 'https://org.example/sites/anden' });
    expect([other.readFirst(), await other.readWhole()]).toEqual([null, null]);
    await kept();
    await open({ ...KEY, person: 'bo' });
    expect(Object.keys(window.localStorage)).toEqual([]);
    await waitFor(async () => expect([...(await stored()).keys()]).toEqual([]));
  });

  test('says no later time than that of the rows it holds: newer rows bring theirs when they are written', async () => {
    await kept();
    const cache = await open();
    const found = await cache.readWhole();
    if (found === null) throw new Error('Nothing was kept');
    const eight = new Date('2026-11-20T08:00:00Z');
    vi.setSystemTime(eight);
    cache.keep(found);
    expect(cache.readTime()).toEqual(eight);
    const nine = new Date('2026-11-20T09:00:00Z');
    vi.setSystemTime(nine);
    cache.keep({ ...READING, overblik: { ...overblikFixture(), handleplaner: [] }, mark: 'm2' });
    expect(cache.readTime()).toEqual(eight);
    await waitFor(() => expect(cache.readFirst()?.handleplaner).toEqual([]));
    expect(cache.readTime()).toEqual(nine);
    vi.setSystemTime(new Date('2026-11-20T10:00:00Z'));
    cache.keep({ ...READING, overblik: overblikFixture(), mark: 'm3' });
    expect(cache.readTime()).toEqual(nine);
  });

  test('is gone from the device once it is emptied, also what was about to be written', async () => {
    await kept();
    const cache = await open();
    cache.keep({ ...READING, overblik: overblikFixture(), mark: 'm2' });
    await cache.empty();
    expect([Object.keys(window.localStorage), [...(await stored()).keys()]]).toEqual([[], []]);
    const again = await open();
    expect([again.readFirst(), await again.readWhole()]).toEqual([null, null]);
  });

  test('is not written by a reading that ends after somebody else has come', async () => {
    vi.resetModules();
    const { openOverblikCache } = await import('../../../src/tab/cache/overblik-cache');
    const earlier = openOverblikCache(KEY);
    openOverblikCache({ ...KEY, person: 'bo' }).keep({ ...READING, mark: 'bo' });
    earlier.keep(READING);
    await waitFor(() => expect(Object.keys(window.localStorage).length).toBeGreaterThan(1));
    expect(Object.keys(window.localStorage).filter((name) => name.includes('anne'))).toEqual([]);
  });
});

describe('a cache that is broken counts as not there', () => {
  test.each(['', '{', 'null', '[]', '{"handleplaner":[]}', JSON.stringify({ ...READING.overblik, ansvar: [{ handleplanId: 1 }] })])('a first screen like %j is thrown away', async (text) => {
    window.localStorage.setItem(NAME, text);
    expect((await open()).readFirst()).toBeNull();
    expect(window.localStorage.getItem(NAME)).toBeNull();
  });

  test.each(['', '{"overblik":', '{"overblik":null,"mark":"m"}', JSON.stringify({ overblik: READING.overblik }), JSON.stringify({ ...READING, overblik: { ...READING.overblik, planstatus: null } })])('a whole like %j is thrown away', async (text) => {
    await store(text);
    expect(await (await open()).readWhole()).toBeNull();
    expect([...(await stored()).keys()]).toEqual([]);
  });

  test('a browser that forbids its storage to a frame has none', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError'); } });
    const cache = await open();
    cache.keep(READING);
    expect([cache.readFirst(), await cache.readWhole()]).toEqual([null, null]);
    await expect(cache.empty()).resolves.toBeUndefined();
  });

  test('a full device keeps no first screen rather than an old one', async () => {
    await kept();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    (await open()).keep({ ...READING, overblik: overblikFixture(), mark: 'm2' });
    await waitFor(() => expect(window.localStorage.getItem(NAME)).toBeNull());
  });

  test('a database that never answers holds nothing up for longer than three seconds', async () => {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const cache = await open();
    vi.useFakeTimers();
    const whole = cache.readWhole();
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(await whole).toBeNull();
  });
});
