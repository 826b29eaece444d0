import { expect, test } from 'vitest';
import { loadKonfiguration } from '../../../src/tab/app/load-konfiguration';

function answer(body: BodyInit | null, status = 200): Promise<Response> {
  return Promise.resolve(new Response(body, { status }));
}

test.each([500, 502, 503, 429])('an answer of %i says nothing of what IT has set: it could not be fetched', async (status) => {
  await expect(loadKonfiguration(answer('{}', status))).rejects.toMatchObject({ kind: 'offline' });
});

test('neither does no answer at all, nor one that breaks off', async () => {
  await expect(loadKonfiguration(Promise.reject(new TypeError('Failed to fetch')))).rejects.toMatchObject({ kind: 'offline' });
  const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
  await expect(loadKonfiguration(answer(broken))).rejects.toMatchObject({ kind: 'offline' });
});

test.each([[answer('', 404)], [answer('<html>')], [answer('')]])('a file that is not there, or is none, has not been set up', async (given) => {
  expect(await loadKonfiguration(given)).toEqual({ ok: false, faults: [] });
});
