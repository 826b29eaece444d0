import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '../../../src/local/teams-host/same-origin';

const OWN = 'http://localhost:5300';
const asks = (headers: Record<string, string>): boolean => isSameOrigin({ headers: { host: 'localhost:5300', ...headers } } as unknown as IncomingMessage, OWN);

describe('a request to the host\'s own interface', () => {
  it.each([[{}], [{ origin: OWN }], [{ 'sec-fetch-site': 'same-origin' }]])('with %j comes from the page itself', (headers) => {
    expect(asks(headers)).toBe(true);
  });

  it.each([[{ origin: 'http://localhost:5301' }], [{ 'sec-fetch-site': 'same-site' }], [{ 'sec-fetch-site': 'cross-site' }], [{ host: 'evil.example.com' }], [{ origin: 'null' }]])('with %j does not', (headers) => {
    expect(asks(headers)).toBe(false);
  });
});
