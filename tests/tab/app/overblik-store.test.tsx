import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { OverblikReading, OverblikSource } from '../../../src/domain/ports/overblik-source';
import { ServiceError, type ServiceErrorKind } from '../../../src/domain/service-error';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import type { OverblikCache } from '../../../src/tab/cache/overblik-cache';
import { createFakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE } from '../support/overblik-fixture';

/** A source whose refreshes are answered by the test, one at a time. */
function heldSource() {
  const waiting: (() => void)[] = [];
  const reading = (mark: string): OverblikReading => ({ overblik: overblikFixture(), mark });
  let asked = 0;
  const refresh = () => new Promise<OverblikReading>((resolve) => {
    asked += 1;
    const mark = String(asked);
    waiting.push(() => resolve(reading(mark)));
  });
  return { source: { read: () => Promise.resolve(reading('0')), refresh, readTekst: () => Promise.resolve(null), readTekster: () => Promise.resolve(new Map<number, string>()) }, answer: () => waiting.shift()?.(), asked: () => asked };
}

test('a refresh asked for while one is under way asks anew after it, once for all who asked', async () => {
  const { source, answer, asked } = heldSource();
  const store = createOverblikStore(source);
  await store.load();
  const poll = store.refresh();
  const afterSaving = [store.refresh(), store.refresh()];
  answer();
  await poll;
  expect(asked()).toBe(2);
  answer();
  await Promise.all(afterSaving);
  expect(asked()).toBe(2);
});

test('those who have left show as such from then on, also after a refresh; an overview that did not change stays the same object', async () => {
  const fake = createFakeServices();
  const store = createOverblikStore(fake.services.overblikSource);
  await store.load();
  const aktiv = (id: number) => store.state.getState().overblik?.personer.find((person) => person.id === id)?.aktiv;
  store.markLeft(new Set([PEOPLE.anne]));
  expect([aktiv(PEOPLE.anne), aktiv(PEOPLE.bo)]).toEqual([false, true]);
  const before = store.state.getState().overblik;
  await store.refresh();
  expect(store.state.getState().overblik).toBe(before);
  fake.change((overblik) => ({ ...overblik, relationer: [] }));
  await store.refresh();
  expect(store.state.getState().overblik?.relationer).toEqual([]);
  expect(aktiv(PEOPLE.anne)).toBe(false);
});

test('tells when the lists last answered: the moment they were asked, and a refresh that fails does not move it', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(1000);
  const fake = createFakeServices();
  let broken = false;
  const store = createOverblikStore({ ...fake.services.overblikSource, refresh: (reading, about) => (broken ? Promise.reject(new ServiceError('offline')) : fake.services.overblikSource.refresh(reading, about)) });
  expect(store.comparedAt()).toBeNull();
  const loading = store.load();
  clock.mockReturnValue(2000);
  await loading;
  expect(store.comparedAt()).toBe(1000);
  await store.refresh();
  expect(store.comparedAt()).toBe(2000);
  broken = true;
  clock.mockReturnValue(3000);
  await store.refresh();
  expect(store.comparedAt()).toBe(2000);
  clock.mockRestore();
});

const KEPT: OverblikReading = { overblik: overblikFixture(), mark: 'kept' };
const KEPT_AT = new Date('2026-11-20T08:00:00Z');

/** A device that keeps `whole`; `first` is what its first screen shows. */
function fakeCache(first: Overblik | null, whole: OverblikReading | null) {
  const kept: OverblikReading[] = [];
  let emptied = 0;
  const cache: OverblikCache = {
    readFirst: () => first, readTime: () => KEPT_AT, readWhole: () => Promise.resolve(whole),
    keep: (reading) => void kept.push(reading),
    empty: () => { emptied += 1; return Promise.resolve(); },
  };
  return { cache, kept, emptied: () => emptied };
}

/** Lists that say what the test says, and remember what was asked. */
function fakeSource(answers: Partial<Pick<OverblikSource, 'read' | 'refresh'>> = {}) {
  const asked: string[] = [];
  const source: OverblikSource = {
    ...createFakeServices().services.overblikSource,
    read: (...given) => { asked.push('read'); return answers.read?.(...given) ?? Promise.resolve({ overblik: overblikFixture(), mark: 'read' }); },
    refresh: (previous) => { asked.push('refresh'); return answers.refresh?.(previous) ?? Promise.resolve(previous); },
  };
  return { source, asked };
}

const refused = (kind: ServiceErrorKind) => () => Promise.reject(new ServiceError(kind));

describe('with rows from an earlier visit', () => {
  test('they are there before anything is asked, and once the lists have said that nothing changed, they are the lists\' own', async () => {
    const { cache, kept } = fakeCache(KEPT.overblik, KEPT);
    const { source, asked } = fakeSource();
    const store = createOverblikStore(source, cache);
    expect(store.state.getState()).toMatchObject({ overblik: KEPT.overblik, whole: false, kept: { trueAt: KEPT_AT } });
    expect(asked).toEqual([]);
    await store.load();
    expect(store.state.getState()).toMatchObject({ overblik: KEPT.overblik, whole: true, kept: null, error: null });
    expect([asked, kept]).toEqual([['refresh'], [KEPT]]);
  });

  test('only the lists\' first word is asked for as that on kept rows', async () => {
    const since: unknown[] = [];
    const offlineFirst = (previous: OverblikReading) => (since.length === 1 ? refused('offline')() : Promise.resolve(previous));
    const source: OverblikSource = { ...fakeSource().source, refresh: (previous, given) => { since.push(given); return offlineFirst(previous); } };
    const store = createOverblikStore(source, fakeCache(KEPT.overblik, KEPT).cache);
    await store.load();
    await store.refresh();
    await store.refresh();
    expect(since).toEqual([{ kept: true }, { kept: true }, { kept: false }]);
  });

  test('what has changed since is taken in and kept', async () => {
    const newer: OverblikReading = { overblik: overblikFixture(), mark: 'newer' };
    const { cache, kept } = fakeCache(KEPT.overblik, KEPT);
    const store = createOverblikStore(fakeSource({ refresh: () => Promise.resolve(newer) }).source, cache);
    await store.load();
    expect(store.state.getState().overblik).toBe(newer.overblik);
    expect(kept).toEqual([newer]);
  });

  test('without a network they stay, all of them, with the time they are from; nothing is forgotten', async () => {
    const { cache, kept, emptied } = fakeCache(KEPT.overblik, KEPT);
    const store = createOverblikStore(fakeSource({ refresh: refused('offline') }).source, cache);
    await store.load();
    expect(store.state.getState()).toMatchObject({ overblik: KEPT.overblik, whole: true, kept: { trueAt: KEPT_AT }, error: { kind: 'offline' } });
    expect([kept, emptied()]).toEqual([[], 0]);
  });

  test.each(['signed-out', 'no-access', 'consent-refused'] as const)('whoever is refused (%s) sees them no longer, and the device forgets them', async (kind) => {
    const { cache, emptied } = fakeCache(KEPT.overblik, KEPT);
    const store = createOverblikStore(fakeSource({ refresh: refused(kind) }).source, cache);
    await store.load();
    expect(store.state.getState()).toMatchObject({ overblik: null, whole: false, kept: null, error: { kind } });
    expect(emptied()).toBe(1);
  });

  test.each(['signed-out', 'no-access', 'consent-refused'] as const)('whoever is refused (%s) sees them no longer either where only the database had kept them', async (kind) => {
    const { cache, emptied } = fakeCache(null, KEPT);
    const store = createOverblikStore(fakeSource({ refresh: refused(kind) }).source, cache);
    await store.load();
    expect(store.state.getState()).toMatchObject({ overblik: null, whole: false, kept: null, error: { kind } });
    expect(emptied()).toBe(1);
  });

  test('without a network those that only the database had kept are told to be as they were, too', async () => {
    const store = createOverblikStore(fakeSource({ refresh: refused('offline') }).source, fakeCache(null, KEPT).cache);
    await store.load();
    expect(store.state.getState()).toMatchObject({ overblik: KEPT.overblik, whole: true, kept: { trueAt: KEPT_AT }, error: { kind: 'offline' } });
  });

  test('where only the first screen is left, it stays until everything has been read, also when the reading brings first rows', async () => {
    const whole: OverblikReading = { overblik: overblikFixture(), mark: 'read' };
    const { source, asked } = fakeSource({ read: (onFirst) => { onFirst?.({ ...whole.overblik, planstatus: [] }); return Promise.resolve(whole); } });
    const store = createOverblikStore(source, fakeCache(KEPT.overblik, null).cache);
    const seen: (Overblik | null)[] = [];
    store.state.subscribe(({ overblik }) => seen.push(overblik));
    await store.load();
    expect(asked).toEqual(['read']);
    expect(new Set(seen)).toEqual(new Set([KEPT.overblik, whole.overblik]));
  });

  test('that cannot be drawn, the device forgets them, and everything is read from the lists', async () => {
    const { cache, emptied } = fakeCache(KEPT.overblik, KEPT);
    const { source, asked } = fakeSource();
    const store = createOverblikStore(source, cache);
    await store.load();
    expect(store.recover()).toBe(true);
    expect(store.state.getState().overblik).toBeNull();
    await store.refresh();
    expect([asked, emptied()]).toEqual([['refresh', 'read', 'refresh'], 1]);
    expect(store.state.getState()).toMatchObject({ whole: true, kept: null });
    expect(store.recover()).toBe(false);
  });

  test('that cannot be drawn do not come back with a refresh that was under way, nor are they kept', async () => {
    let answer: (() => void) | undefined;
    const refresh = (previous: OverblikReading) => (previous.mark === 'read' ? Promise.resolve(previous) : new Promise<OverblikReading>((resolve) => (answer = () => resolve({ ...previous, overblik: { ...previous.overblik }, mark: 'added to' }))));
    const { cache, kept } = fakeCache(KEPT.overblik, KEPT);
    const { source, asked } = fakeSource({ refresh });
    const store = createOverblikStore(source, cache);
    const loading = store.load();
    await waitFor(() => expect(asked).toEqual(['refresh']));
    expect(store.recover()).toBe(true);
    answer?.();
    await loading;
    await store.refresh();
    expect([asked.slice(0, 2), new Set(kept.map(({ mark }) => mark))]).toEqual([['refresh', 'read'], new Set(['read'])]);
  });

  test('that cannot be drawn are not read from the database either, where only the first of them had been shown', async () => {
    let give: (() => void) | undefined;
    const { cache, kept } = fakeCache(KEPT.overblik, null);
    const { source, asked } = fakeSource();
    const store = createOverblikStore(source, { ...cache, readWhole: () => new Promise((resolve) => (give = () => resolve(KEPT))) });
    const loading = store.load();
    expect(store.recover()).toBe(true);
    give?.();
    await loading;
    expect([asked[0], kept.map(({ mark }) => mark)]).toEqual(['read', ['read']]);
  });
});

describe('without rows from an earlier visit', () => {
  test('the first rows are shown as a part, and the rest as the whole', async () => {
    const whole: OverblikReading = { overblik: overblikFixture(), mark: 'read' };
    const part = { ...whole.overblik, planstatus: [] };
    const store = createOverblikStore(fakeSource({ read: (onFirst) => { onFirst?.(part); return Promise.resolve(whole); } }).source);
    const seen: [Overblik | null, boolean][] = [];
    store.state.subscribe((state) => seen.push([state.overblik, state.whole]));
    await store.load();
    expect(seen).toEqual([[null, false], [part, false], [whole.overblik, true]]);
  });

  test('the strategi shown is read first', async () => {
    const wished: unknown[] = [];
    const store = createOverblikStore(fakeSource({ read: (_, shown) => { wished.push(shown); return Promise.resolve(KEPT); } }).source);
    await store.load({ strategiId: 2 });
    expect(wished).toEqual([{ strategiId: 2 }]);
  });

  test('rows that were read in this session stay when access is lost; only the device forgets', async () => {
    const { cache, emptied } = fakeCache(null, null);
    const store = createOverblikStore(fakeSource({ refresh: refused('signed-out') }).source, cache);
    await store.load();
    await store.refresh();
    expect(store.state.getState()).toMatchObject({ whole: true, error: { kind: 'signed-out' } });
    expect([store.state.getState().overblik === null, emptied()]).toEqual([false, 1]);
  });
});
