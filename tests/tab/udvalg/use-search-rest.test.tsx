import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSearchRest } from '../../../src/tab/udvalg/use-search-rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function renderSearch(soeg: string) {
  const search = vi.fn(() => () => true);
  const initialProps: { readonly soeg: string; readonly search: typeof search; readonly prepared: object | null } = { soeg, search, prepared: null };
  const { rerender, unmount } = renderHook((props: typeof initialProps) => useSearchRest(props.soeg, props.search, props.prepared), { initialProps });
  return { search, change: (next: string, other = search) => rerender({ soeg: next, search: other, prepared: null }), prepare: () => rerender({ soeg: '', search, prepared: {} }), unmount };
}

test('a search gives back what it holds when its field has been empty for a minute, and not before', () => {
  const { search, change } = renderSearch('medicin');
  vi.advanceTimersByTime(120_000);
  change('');
  vi.advanceTimersByTime(59_000);
  change('m');
  change('');
  vi.advanceTimersByTime(59_000);
  expect(search).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(search.mock.calls).toEqual([['']]);
});

test('whoever is about to search finds the search ready, and has a minute from then', async () => {
  const { search, prepare } = renderSearch('');
  await vi.advanceTimersByTimeAsync(59_000);
  expect(search).not.toHaveBeenCalled();
  prepare();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(search.mock.calls).toEqual([['-']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(search.mock.calls).toEqual([['-'], ['']]);
});

test('a search that is gone is not made ready any more', async () => {
  const { search, prepare, unmount } = renderSearch('');
  prepare();
  unmount();
  await vi.advanceTimersByTimeAsync(5000);
  expect(search.mock.calls).toEqual([['']]);
});

test('a search gives back what it holds when another takes its place, and when its list is gone', () => {
  const { search, change, unmount } = renderSearch('medicin');
  const next = vi.fn(() => () => true);
  change('medicin', next);
  expect(search.mock.calls).toEqual([['']]);
  expect(next).not.toHaveBeenCalled();
  unmount();
  expect(next.mock.calls).toEqual([['']]);
});
