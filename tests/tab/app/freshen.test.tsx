import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { startFreshening, waitAfter, waitForRoom } from '../../../src/tab/app/freshen';
import { createOverblikStore } from '../../../src/tab/app/overblik-store';
import { createFakeServices } from '../support/fake-services';

let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function startFresh() {
  const fake = createFakeServices();
  const store = createOverblikStore(fake.services.overblikSource);
  await store.load();
  stop = startFreshening(store);
  return { fake, store };
}

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('while the tab is looked at, it asks every ten seconds', async () => {
  const { fake } = await startFresh();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(fake.calls.refresh).toBe(0);
  await vi.advanceTimersByTimeAsync(50_001);
  expect(fake.calls.refresh).toBe(6);
});

test('a hidden tab asks nothing, and asks at once when it is shown again', async () => {
  const { fake } = await startFresh();
  setHidden(true);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(fake.calls.refresh).toBe(0);
  setHidden(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.calls.refresh).toBe(1);
});

test.each(['focus', 'online'])('on %s it asks at once', async (event) => {
  const { fake } = await startFresh();
  window.dispatchEvent(new Event(event));
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.calls.refresh).toBe(1);
});

test('however often the window gets focus, it never asks more than six times in any minute', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 8_000 }), { minLength: 1, maxLength: 60 }), async (gaps) => {
    const source = createFakeServices().services.overblikSource;
    const times: number[] = [];
    const store = createOverblikStore({ ...source, refresh: (previous) => {
      times.push(Date.now());
      return source.refresh(previous);
    } });
    await store.load();
    stop = startFreshening(store);
    for (const gap of gaps) {
      await vi.advanceTimersByTimeAsync(gap);
      window.dispatchEvent(new Event('focus'));
    }
    await vi.advanceTimersByTimeAsync(20_000);
    stop();
    expect(times.length).toBeGreaterThan(0);
    for (const start of times) expect(times.filter((time) => time >= start && time < start + 60_000).length).toBeLessThanOrEqual(6);
  }), { numRuns: 25 });
});

test('after failures it waits longer and longer, and recovers at once', async () => {
  const { fake, store } = await startFresh();
  fake.world.overblikError = new ServiceError('offline');
  await vi.advanceTimersByTimeAsync(10_000 + 20_000 + 40_000);
  expect(fake.calls.refresh).toBe(3);
  expect(store.state.getState().overblik).not.toBeNull();
  fake.world.overblikError = null;
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.state.getState().error).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.calls.refresh).toBe(5);
});

test('what SharePoint asks to wait is waited, also when the window gets focus', async () => {
  const { fake } = await startFresh();
  fake.world.overblikError = new ServiceError('throttled', { retryAfterSeconds: 90 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.calls.refresh).toBe(1);
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(89_000);
  expect(fake.calls.refresh).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fake.calls.refresh).toBe(2);
});

test('the waits grow to five minutes and no further, and never undercut what was asked', () => {
  fc.assert(fc.property(fc.nat(40), fc.option(fc.nat(900), { nil: undefined }), (failures, retryAfter) => {
    const wait = waitAfter(failures, retryAfter);
    expect(wait).toBeGreaterThanOrEqual(10_000);
    expect(wait).toBeGreaterThanOrEqual((retryAfter ?? 0) * 1000);
    if ((retryAfter ?? 0) <= 300) expect(wait).toBeLessThanOrEqual(300_000);
  }));
});

test('there is room again when the sixth request back is a minute old', () => {
  expect(waitForRoom([0, 1, 2, 3, 4], 10)).toBe(0);
  expect(waitForRoom([0, 1, 2, 3, 4, 5], 10)).toBe(59_990);
  expect(waitForRoom([0, 1, 2, 3, 4, 5], 60_000)).toBe(0);
});
