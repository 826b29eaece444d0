import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryName } from '../../../src/tab/cache/entry-name';
import type * as Early from '../../../src/tab/start/early';

const PERSON = 'f7a3c2b0-51de-4c0a-9b1e-000000000013';
const SITE = 'http://localhost:5302/sites/fyrtaarn';
const fetchLateParts = vi.fn(() => Promise.resolve({}));
const fetched = vi.fn(() => Promise.resolve(new Response('{}')));

/** Opens the tab's address anew, as a browser does, and does what is done first. */
async function open(): Promise<typeof Early> {
  window.history.replaceState(null, '', `?site=${encodeURIComponent(SITE)}&person=${PERSON}`);
  vi.resetModules();
  return import('../../../src/tab/start/early');
}

beforeEach(() => {
  window.localStorage.clear();
  fetchLateParts.mockClear();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.doMock('../../../src/tab/start/late-parts', () => ({ fetchLateParts }));
});

afterEach(() => {
  vi.doUnmock('../../../src/tab/start/late-parts');
  vi.unstubAllGlobals();
  vi.resetModules();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

test('a first visit asks for everything at once; what IT has set is asked for once, and anew when all is tried again', async () => {
  const { askKonfiguration } = await open();
  expect([fetchLateParts.mock.calls.length, fetched.mock.calls.length]).toEqual([1, 1]);
  await askKonfiguration();
  expect(fetched).toHaveBeenCalledTimes(1);
  await askKonfiguration();
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('where the device keeps rows of this person and site, nothing stands in their way', async () => {
  window.localStorage.setItem(entryName({ person: PERSON, siteUrl: SITE }), '{}');
  await open();
  expect(fetchLateParts).not.toHaveBeenCalled();
});

test('somebody else’s rows are nothing to wait for, and neither is a storage that the browser forbids', async () => {
  window.localStorage.setItem(entryName({ person: PERSON.replace('13', '14'), siteUrl: SITE }), '{}');
  await open();
  expect(fetchLateParts).toHaveBeenCalledTimes(1);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  await open();
  vi.restoreAllMocks();
  expect(fetchLateParts).toHaveBeenCalledTimes(2);
});
