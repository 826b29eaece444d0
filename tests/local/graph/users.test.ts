import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/local/graph/start-graph';
import type { Reply } from './a-graph';
import { aGraph, asApp, asPerson, ask, p, PEOPLE, post } from './a-graph';

const BASIC = asPerson(1, 'User.ReadBasic.All');
const FULL = asApp('User.Read.All');
const EVENTUAL = { ConsistencyLevel: 'eventual' };

let graph: Graph;
beforeAll(async () => {
  graph = await aGraph();
});
afterAll(() => graph.close());

const get = (token: string, path: string, headers = {}): Promise<Reply> => ask(graph, token, path, { headers });
const search = (text: string, more = ''): Promise<Reply> => get(BASIC, `/users?$search=${encodeURIComponent(text)}${more}`, EVENTUAL);
const namesOf = ({ body }: Reply): readonly unknown[] => (body.value as { displayName: string }[]).map(({ displayName }) => displayName);

describe('searching people', () => {
  it('finds them by the beginning of any word of the name, or by mail', async () => {
    expect(namesOf(await search('"displayName:berg" OR "mail:ap@"'))).toEqual(['Anna Berg', 'Anna Post']);
    expect(namesOf(await search('"displayName:anna p"'))).toEqual(['Anna Post']);
    expect(namesOf(await search('("displayName:anna" OR "displayName:bo") AND "mail:bo"'))).toEqual(['Bo Dahl']);
  });

  it.each(['søren', 'åge', 'SørenÅge', 'McLund', 'lund', 'age'])('splits names at symbols and capitals: %s', async (word) => {
    expect(namesOf(await search(`"displayName:${word}"`))).toEqual(word === 'age' ? [] : ['Søren-Åge McLund']);
  });

  it('looks for no letters in the middle of a word', async () => {
    expect(namesOf(await search('"displayName:erg" OR "mail:berg"'))).toEqual([]);
  });

  it('is refused without ConsistencyLevel', async () => {
    expect(await get(BASIC, '/users?$search="displayName:anna"')).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
  });

  it.each(['anna', '"anna"', '"displayName:anna" or "mail:x"', '"displayName:anna', '("displayName:anna"', '"displayName:"', ''])('is refused when it is malformed: %s', async (text) => {
    expect(await search(text)).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('is refused in a property that cannot be searched', async () => {
    expect(await search('"id:0"')).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
  });

  it('is counted and sorted when asked', async () => {
    const { body } = await search('"displayName:anna"', '&$count=true&$orderby=displayName desc&$top=1');
    expect(body).toMatchObject({ '@odata.count': 2, value: [{ displayName: 'Anna Post' }] });
    expect(await get(BASIC, "/users?$filter=startswith(displayName,'a')&$orderby=displayName")).toMatchObject({ status: 400, code: 'Request_UnsupportedQuery' });
  });
});

describe('filtering people', () => {
  it.each([
    ["startswith(displayName,'anna')", ['Anna Berg', 'Anna Post']],
    ["startswith(displayName,'anna') and mail eq 'AP@org.example'", ['Anna Post']],
    ["(displayName eq 'Bo Dahl' or surname eq 'Post') and givenName eq 'Bo'", ['Bo Dahl']],
    ["displayName eq 'O''Hara'", []],
    ['mail eq null', ['Uden Post']],
  ])('%s', async (filter, names) => {
    expect(namesOf(await get(BASIC, `/users?$filter=${encodeURIComponent(filter)}`))).toEqual(names);
  });

  it.each([['contains(displayName,\'x\')', 'BadRequest'], ["displayName ne 'x'", 'Request_UnsupportedQuery'], ["city eq 'x'", 'Request_UnsupportedQuery'], ["startswith(displayName,'x'", 'BadRequest'], ['', 'BadRequest']])('%j is refused', async (filter, code) => {
    expect(await get(BASIC, `/users?$filter=${encodeURIComponent(filter)}`)).toMatchObject({ status: 400, code });
  });

  it('by whether the account is enabled needs more than the basic permission', async () => {
    expect(namesOf(await get(FULL, '/users?$filter=accountEnabled eq false'))).toEqual(['Fratrådt Holm']);
    expect(await get(BASIC, '/users?$filter=accountEnabled eq false')).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
  });
});

describe('the pages of a list', () => {
  it('follow one another to the end', async () => {
    const seen: unknown[] = [];
    let path: string | undefined = '/users?$top=3&$select=displayName';
    while (path !== undefined) {
      const reply: Reply = await get(BASIC, path);
      seen.push(...namesOf(reply));
      const next = reply.body['@odata.nextLink'] as string | undefined;
      expect(next === undefined || next.startsWith(`${graph.origin}/v1.0/users?`)).toBe(true);
      path = next?.slice(`${graph.origin}/v1.0`.length);
    }
    expect(seen).toEqual(PEOPLE.map(({ displayName }) => displayName));
  });

  it.each(['$top=0', '$top=1000', '$top=x', '$skiptoken=x'])('are refused with %s', async (option) => {
    expect(await get(BASIC, `/users?${option}`)).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it.each(['$skip=1', '$expand=manager'])('take no %s', async (option) => {
    expect(await get(BASIC, `/users?${option}`)).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('one person', () => {
  it('is found by id and by sign-in name, a guest among them', async () => {
    expect((await get(BASIC, `/users/${p(2)}`)).body).toMatchObject({ id: p(2), displayName: 'Bo Dahl', userPrincipalName: 'bo.dahl@org.example' });
    expect((await get(BASIC, '/users/g_cfk.example%23EXT%23@org.example')).body).toMatchObject({ id: p(5), mail: 'g@cfk.example' });
  });

  it('who is not there is 404', async () => {
    expect(await get(BASIC, `/users/${p(99)}`)).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' });
  });

  it('shows a basic permission the name and mail alone', async () => {
    expect((await get(BASIC, `/users/${p(2)}`)).body).toMatchObject({ givenName: 'Bo', jobTitle: null });
    expect((await get(BASIC, `/users/${p(2)}?$select=displayName,department`)).body).toEqual({ '@odata.context': expect.any(String) as unknown, displayName: 'Bo Dahl', department: null });
    expect((await get(FULL, `/users/${p(2)}?$select=jobTitle,department,accountEnabled,userType`)).body).toMatchObject({ jobTitle: 'Konsulent', department: 'Stab', accountEnabled: true, userType: 'Member' });
  });

  it('says whether the account is enabled to whom may know alone', async () => {
    expect(await get(BASIC, `/users/${p(4)}?$select=accountEnabled`)).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
    expect((await get(FULL, `/users/${p(4)}?$select=accountEnabled`)).body).toMatchObject({ accountEnabled: false });
  });

  it('has no property that nobody has', async () => {
    expect(await get(BASIC, `/users/${p(2)}?$select=shoeSize`)).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('reads their own profile with User.Read, and nobody else\'s', async () => {
    const own = asPerson(1, 'User.Read');
    expect((await get(own, '/me')).body).toMatchObject({ id: p(1), jobTitle: 'Konsulent' });
    expect(await get(own, `/users/${p(2)}`)).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
    expect(await get(own, '/users')).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
  });

  it('is not behind /me for an app by itself', async () => {
    expect(await get(FULL, '/me')).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('several ids at once', () => {
  const byIds = (token: string, ids: readonly string[]): Promise<Reply> => post(graph, token, '/directoryObjects/getByIds', { ids, types: ['user'] });

  it('give those who are there', async () => {
    expect((await byIds(BASIC, [p(2), p(99)])).body.value).toEqual([expect.objectContaining({ '@odata.type': '#microsoft.graph.user', displayName: 'Bo Dahl' })]);
  });

  it('are refused without a permission, when they are no ids, and beyond 1,000', async () => {
    expect(await byIds(asApp('Mail.Send'), [p(2)])).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
    expect(await byIds(BASIC, ['x'])).toMatchObject({ status: 400, code: 'Request_BadRequest' });
    expect(await byIds(BASIC, Array<string>(1001).fill(p(2)))).toMatchObject({ status: 400, code: 'Request_BadRequest' });
  });
});
