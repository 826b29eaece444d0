import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSitePersonSearch } from '../../src/sharepoint/person/search-people';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

describe('finding people among the site\'s users', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  const search = (more = {}) => createSitePersonSearch(connectAs(target, 'strategikonsulent', more));

  it('finds by the words of a name or a mail, and says that the directory was not asked', async () => {
    const found = await search().search('PRØVE leder');
    expect(found).toMatchObject({ directory: 'unavailable', personer: [{ navn: 'Prøve leder', upn: target.upnOf('leder') }] });
    expect((await search().search(target.upnOf('hmu'))).personer).toHaveLength(1);
    expect((await search().search('  ')).personer).toEqual([]);
  });

  it('reads the users once, however often one types', async () => {
    const watched = watchFetch();
    const people = search({ fetch: watched.fetch });
    await people.search('p');
    await people.search('pr');
    expect(watched.requests).toHaveLength(1);
  });

  it('asks again after a failed reading', async () => {
    let reachable = false;
    const people = search({ fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => (reachable ? fetch(input, init) : Promise.reject(new TypeError('fetch failed'))) });
    await expect(people.search('leder')).rejects.toMatchObject({ kind: 'offline' });
    reachable = true;
    expect((await people.search('leder')).personer).toHaveLength(1);
  });

  it('makes somebody known to the site, who is found there from then on', async () => {
    const people = search();
    expect((await people.search('udenfor')).personer).toEqual([]);
    const fundet = { id: null, navn: 'Prøve udenfor', mail: null, upn: target.upnOf('udenfor'), stilling: null };
    const known = await people.ensure(fundet);
    expect(known).toMatchObject({ navn: 'Prøve udenfor', aktiv: true });
    expect((await people.search('udenfor')).personer).toMatchObject([{ id: known.id }]);
    expect(await people.ensure({ ...fundet, id: known.id })).toEqual(known);
  });

  it('says when the directory knows nobody of that name', async () => {
    await expect(search().ensure({ id: null, navn: 'Ingen', mail: null, upn: 'findes-ikke@example.org', stilling: null })).rejects.toMatchObject({ kind: 'item-missing' });
  });
});
