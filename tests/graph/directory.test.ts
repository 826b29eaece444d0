import { expect, test } from 'vitest';
import type { Directory } from '../../src/domain/ports/directory';
import { createDirectory } from '../../src/graph/directory';

interface Asked {
  readonly url: URL;
  readonly headers: Headers;
}

interface World {
  readonly directory: Directory;
  readonly asked: Asked[];
  readonly tokens: ({ readonly forceRefresh?: boolean; readonly silent?: boolean } | undefined)[];
}

type Reply = (asked: Asked, place: number) => Response | Promise<Response>;

function answer(value: readonly unknown[]): Response {
  return Response.json({ value });
}

function refusal(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code: 'Authorization_RequestDenied', message: 'In any language' } }, { status, headers });
}

function graph(reply: Reply): World {
  const asked: Asked[] = [];
  const tokens: World['tokens'] = [];
  const send: typeof fetch = async (input, init) => {
    const question = { url: new URL(input instanceof Request ? input.url : input), headers: new Headers(init?.headers) };
    asked.push(question);
    return reply(question, asked.length);
  };
  const directory = createDirectory({ fetch: send, baseUrl: 'https://graph.example', getToken: (options) => Promise.resolve(`t${tokens.push(options)}`) });
  return { directory, asked, tokens };
}

const user = (name: string, rest: object = {}) => ({ userPrincipalName: `${name}@x.dk`, mail: `${name}@x.dk`, ...rest });

test('nothing is asked and no token is fetched before somebody searches', () => {
  expect(graph(() => answer([])).tokens).toEqual([]);
});

test('a search asks for name or mail, in the index, and tells people with their title', async () => {
  const { directory, asked, tokens } = graph(() => answer([{ displayName: 'Anne Holm', mail: null, userPrincipalName: 'anne@x.dk', jobTitle: 'Konsulent', department: 'Staben' }, { userPrincipalName: 'b@x.dk' }]));
  expect(await directory.search(' anne  "ho\\lm" ')).toEqual([
    { id: null, navn: 'Anne Holm', mail: null, upn: 'anne@x.dk', stilling: 'Konsulent, Staben' },
    { id: null, navn: 'b@x.dk', mail: null, upn: 'b@x.dk', stilling: null },
  ]);
  expect(asked[0]?.url.pathname).toBe('/v1.0/users');
  expect(asked[0]?.url.searchParams.get('$search')).toBe('"displayName:anne ho lm" OR "mail:anne ho lm"');
  expect(asked[0]?.headers.get('ConsistencyLevel')).toBe('eventual');
  expect(asked[0]?.headers.get('Authorization')).toBe('Bearer t1');
  expect(tokens).toEqual([{ silent: false }]);
});

test('words that leave nothing to search for ask nobody', async () => {
  const { directory, asked } = graph(() => answer([]));
  expect(await directory.search(' " ')).toEqual([]);
  expect(asked).toEqual([]);
});

test('a token that Graph refuses is renewed once', async () => {
  const { directory, tokens } = graph((_, place) => (place === 1 ? refusal(401) : answer([])));
  expect(await directory.search('anne')).toEqual([]);
  expect(tokens[1]).toEqual({ silent: false, forceRefresh: true });
});

test.each([
  [401, 'signed-out'], [403, 'no-access'], [404, 'item-missing'], [429, 'throttled'], [503, 'throttled'], [400, 'refused'], [500, 'broken'],
] as const)('Graph answering %i is told as %s, with its code and request id and without its message', async (status, kind) => {
  const { directory } = graph(() => refusal(status, { 'request-id': 'r-1', 'Retry-After': '7' }));
  await expect(directory.search('anne')).rejects.toMatchObject({ kind, details: { requestId: 'r-1', retryAfterSeconds: 7, subject: `Graph ${status} Authorization_RequestDenied` } });
});

test('no way to Graph is offline; a page of a proxy and an answer of another shape are broken', async () => {
  await expect(graph(() => Promise.reject(new TypeError('fetch failed'))).directory.search('anne')).rejects.toMatchObject({ kind: 'offline' });
  await expect(graph(() => new Response('<html>', { status: 502 })).directory.search('anne')).rejects.toMatchObject({ kind: 'broken', details: { subject: 'Graph 502' } });
  await expect(graph(() => answer([{ displayName: 'Uden navn' }])).directory.search('anne')).rejects.toMatchObject({ kind: 'broken' });
});

test('whoever is disabled or unknown to the directory has left; nobody is asked for consent', async () => {
  const { directory, tokens } = graph(() => answer([user('anne', { accountEnabled: true }), user('inger', { accountEnabled: false }), { userPrincipalName: 'GAEST#EXT#@x.dk', mail: 'Gaest@y.dk', accountEnabled: true }]));
  expect([...await directory.findLeft(['Anne@x.dk', 'inger@x.dk', 'gone@x.dk', 'gaest@y.dk'])]).toEqual(['inger@x.dk', 'gone@x.dk']);
  expect(tokens).toEqual([{ silent: true }]);
});

test('many are asked about seven at a time, within Graph’s limit of fifteen conditions', async () => {
  const upns = Array.from({ length: 20 }, (_, at) => `o'p${at}@x.dk`);
  const { directory, asked } = graph(({ url }) => answer([...(url.searchParams.get('$filter') ?? '').matchAll(/userPrincipalName eq '([^@]*)@/g)].map((found) => user((found[1] ?? '').replaceAll("''", "'"), { accountEnabled: true }))));
  expect([...await directory.findLeft(upns)]).toEqual([]);
  expect(asked).toHaveLength(3);
  for (const { url } of asked) expect((url.searchParams.get('$filter') ?? '').split(' or ').length).toBeLessThanOrEqual(15);
});

test('where Graph does not tell whether accounts are enabled, only those who are gone have left', async () => {
  const { directory, asked } = graph(({ url }) => (url.searchParams.get('$select')?.includes('accountEnabled') === true ? refusal(403) : answer([user('anne'), user('inger')])));
  expect([...await directory.findLeft(['anne@x.dk', 'inger@x.dk', 'gone@x.dk'])]).toEqual(['gone@x.dk']);
  expect(asked).toHaveLength(2);
  const silentlyEmpty = graph(() => answer([user('anne', { accountEnabled: null }), user('inger')]));
  expect([...await silentlyEmpty.directory.findLeft(['anne@x.dk', 'inger@x.dk'])]).toEqual([]);
});

test('a directory that knows hardly anybody hides people rather than has lost them: nobody counts as left', async () => {
  const { directory } = graph(() => answer([user('anne', { accountEnabled: true })]));
  expect([...await directory.findLeft(['anne@x.dk', 'b@x.dk', 'c@x.dk'])]).toEqual([]);
});

test('nobody to ask about asks nobody; a directory that may not be asked at all is told as such', async () => {
  const { directory, asked } = graph(() => refusal(403));
  expect([...await directory.findLeft([])]).toEqual([]);
  expect(asked).toEqual([]);
  await expect(directory.findLeft(['anne@x.dk'])).rejects.toMatchObject({ kind: 'no-access' });
});

test('of thousands of people only a few questions stand open at a time, and everybody is asked about', async () => {
  let open = 0;
  let most = 0;
  const upns = Array.from({ length: 200 }, (_, at) => `p${at}@x.dk`);
  const { directory, asked } = graph(async ({ url }) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    const names = [...(url.searchParams.get('$filter') ?? '').matchAll(/userPrincipalName eq '([^@]+)@/g)].map(([, name = '']) => name);
    return answer(names.filter((name) => name !== 'p117').map((name) => user(name, { accountEnabled: true })));
  });
  expect([...await directory.findLeft(upns)]).toEqual(['p117@x.dk']);
  expect(asked).toHaveLength(Math.ceil(200 / 7));
  expect(most).toBeLessThanOrEqual(6);
});

test('a directory that refuses in the middle is asked nothing more', async () => {
  const upns = Array.from({ length: 700 }, (_, at) => `p${at}@x.dk`);
  let answered = 0;
  const { directory, asked } = graph(() => {
    answered += 1;
    return answered > 3 ? refusal(403) : answer([]);
  });
  await expect(directory.findLeft(upns)).rejects.toMatchObject({ kind: 'no-access' });
  expect(asked.length).toBeLessThanOrEqual(3 + 6);
});
