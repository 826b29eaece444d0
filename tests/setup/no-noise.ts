import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * Unexpected noise fails a test: every console warning or error, and every
 * request that leaves this machine. A test that expects noise spies on the
 * console itself and asserts what it saw.
 */
const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;
const realFetch = globalThis.fetch;
let noise: string[] = [];

function note(kind: string): (...parts: unknown[]) => void {
  return (...parts) => {
    noise.push(`${kind}: ${parts.map(String).join(' ')}`);
  };
}

beforeEach(() => {
  noise = [];
  vi.spyOn(console, 'error').mockImplementation(note('console.error'));
  vi.spyOn(console, 'warn').mockImplementation(note('console.warn'));
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (LOOPBACK.test(address)) return realFetch(input, init);
    noise.push(`unhandled request: ${address}`);
    return Promise.reject(new TypeError(`The test let a request out: ${address}`));
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});
