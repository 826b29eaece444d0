import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/local/graph/start-graph';
import type { Reply } from './a-graph';
import { aGraph, asApp, asPerson, ask, p, post } from './a-graph';

const BASIC = asPerson(1, 'User.ReadBasic.All');
let graph: Graph;
beforeAll(async () => {
  graph = await aGraph();
});
beforeEach(() => {
  graph.faults.clear();
  graph.requests.clear();
});
afterAll(() => graph.close());

describe('a request without a good token', () => {
  it.each([['none', null], ['an expired one', 'refuse~expired'], ['one for another service', 'refuse~audience'], ['a forged one', 'refuse~signature'], ['somebody\'s who has left', 'refuse~person-disabled']])('%s is 401', async (_what, token) => {
    const reply = await ask(graph, token, '/users');
    expect(reply).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' });
    expect(reply.headers.get('www-authenticate')).toContain('Bearer');
  });
});

describe('an answer', () => {
  it('carries the request\'s ids and the clock\'s time, a refusal in its body too', async () => {
    const { headers, body } = await ask(graph, BASIC, `/users/${p(99)}`, { headers: { 'client-request-id': 'mine' } });
    const requestId = headers.get('request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('client-request-id')).toBe('mine');
    expect(headers.get('date')).toBe('Mon, 02 Mar 2026 08:00:00 GMT');
    expect(body).toMatchObject({ error: { innerError: { date: '2026-03-02T08:00:00', 'request-id': requestId, 'client-request-id': 'mine' } } });
  });
});

describe('an address', () => {
  it.each([['/teapots', 400], ['/users/1/2/3/4', 400], ['/users/%ZZ', 400]])('that is not there is refused: %s', async (path, status) => {
    expect(await ask(graph, BASIC, path)).toMatchObject({ status, code: 'BadRequest' });
  });

  it('of another version is refused', async () => {
    const response = await fetch(`${graph.origin}/beta/users`, { headers: { authorization: `Bearer ${BASIC}` } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: 'Invalid version: beta.' } });
  });

  it('is refused a verb it does not have', async () => {
    expect((await ask(graph, BASIC, '/users', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('a browser on another origin', () => {
  it('may send what it asks to send, and read the ids and how long to wait', async () => {
    const preflight = await fetch(`${graph.origin}/v1.0/users`, { method: 'OPTIONS', headers: { origin: 'https://tab.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization,consistencylevel' } });
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,consistencylevel');
    const { headers } = await ask(graph, BASIC, '/users');
    expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(expect.arrayContaining(['request-id', 'Retry-After']));
    expect(graph.requests).toMatchObject({ preflights: 1, count: 1 });
  });
});

describe('a batch', () => {
  const batch = (requests: readonly unknown[]): Promise<Reply> => post(graph, BASIC, '/$batch', { requests });
  const read = (id: string, more = {}): unknown => ({ id, method: 'GET', url: `/users/${p(1)}?$select=id`, ...more });
  const statusesOf = ({ body }: Reply): unknown => Object.fromEntries((body.responses as { id: string; status: number }[]).map(({ id, status }) => [id, status]));

  it('answers each request by itself, with its own headers and body', async () => {
    const byIds = { id: 'b', method: 'POST', url: '/directoryObjects/getByIds', headers: { 'Content-Type': 'application/json' }, body: { ids: [p(2)] } };
    const search = { id: 'c', method: 'GET', url: '/users?$search="displayName:bo"', headers: { ConsistencyLevel: 'eventual' } };
    const reply = await batch([read('a'), byIds, search, { id: 'd', method: 'GET', url: '/users/x' }]);
    expect(statusesOf(reply)).toEqual({ a: 200, b: 200, c: 200, d: 404 });
    expect(reply.body.responses).toContainEqual(expect.objectContaining({ id: 'a', body: expect.objectContaining({ id: p(1) }) as unknown }));
    expect(graph.requests.all.map(({ method, parts }) => [method, parts.length])).toEqual([['POST', 4]]);
  });

  it('does not go on with what depends on a failure', async () => {
    expect(statusesOf(await batch([{ id: 'a', method: 'GET', url: '/users/x' }, read('b', { dependsOn: ['a'] }), read('c', { dependsOn: ['b'] }), read('d')]))).toEqual({ a: 404, b: 424, c: 424, d: 200 });
  });

  it('has 20 requests at most', async () => {
    const of = (count: number): unknown[] => Array.from({ length: count }, (_none, index) => read(String(index)));
    expect((await batch(of(20))).status).toBe(200);
    expect(await batch(of(21))).toMatchObject({ status: 400, code: 'MaximumValueExceeded' });
  });

  it.each([
    ['an id twice', [read('a'), read('a')]],
    ['no id', [{ method: 'GET', url: '/users' }]],
    ['a body without its type', [{ id: 'a', method: 'POST', url: '/directoryObjects/getByIds', body: {} }]],
    ['a dependence on nothing', [read('a', { dependsOn: ['z'] })]],
    ['nothing', []],
  ])('with %s is refused', async (_what, requests) => {
    expect(await batch(requests)).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('that is no JSON is refused, and so is reading one', async () => {
    expect(await post(graph, BASIC, '/$batch', 'x')).toMatchObject({ status: 400, code: 'BadRequest' });
    expect((await ask(graph, BASIC, '/$batch')).status).toBe(405);
  });

  it('is struck by a fault in one part', async () => {
    graph.faults.next({ match: ({ part, path }) => part && path.includes(p(1)), status: 429, retryAfterSeconds: 7 });
    const reply = await batch([read('a'), read('b')]);
    expect(statusesOf(reply)).toEqual({ a: 429, b: 200 });
    expect(reply.body.responses).toContainEqual(expect.objectContaining({ id: 'a', headers: expect.objectContaining({ 'Retry-After': '7' }) as unknown }));
  });
});

describe('a fault', () => {
  it.each([[429, 'TooManyRequests'], [503, 'ServiceUnavailable']])('answers one request with %i and says how long to wait', async (status, code) => {
    graph.setFaults([{ status, retryAfterSeconds: 3 }]);
    const struck = await ask(graph, BASIC, '/users');
    expect(struck).toMatchObject({ status, code });
    expect(struck.headers.get('retry-after')).toBe('3');
    expect((await ask(graph, BASIC, '/users')).status).toBe(200);
  });

  it('breaks the connection', async () => {
    graph.faults.next({ drop: true });
    await expect(ask(graph, asApp('User.Read.All'), '/users')).rejects.toThrow();
  });
});
