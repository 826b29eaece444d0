import { expect, test } from 'vitest';
import type { FundetPerson, PersonSearch } from '../../../src/domain/ports/person-search';
import { ServiceError, type ServiceErrorKind } from '../../../src/domain/service-error';
import { composePersonSearch } from '../../../src/tab/app/compose-person-search';

const BO: FundetPerson = { id: 12, navn: 'Bo', mail: null, upn: 'bo@x.dk', stilling: null };
const NY: FundetPerson = { id: null, navn: 'Bo Ny', mail: null, upn: 'ny@x.dk', stilling: null };

const site: PersonSearch = {
  search: () => Promise.resolve({ personer: [BO], directory: 'unavailable' }),
  ensure: ({ navn, mail, upn }) => Promise.resolve({ id: 99, navn, mail, upn, aktiv: true }),
};

function directory(reply: () => Promise<readonly FundetPerson[]>) {
  const asked: string[] = [];
  return { asked, search: (words: string) => { asked.push(words); return reply(); } };
}

test('the site’s people come first, everybody once, with what the directory adds', async () => {
  const search = composePersonSearch(site, directory(() => Promise.resolve([NY, { ...BO, id: null, stilling: 'Konsulent' }])));
  expect(await search.search('bo')).toEqual({ personer: [{ ...BO, stilling: 'Konsulent' }, NY], directory: 'asked' });
  expect(await search.ensure(NY)).toMatchObject({ id: 99, upn: 'ny@x.dk' });
});

test.each([
  ['offline', 2], ['throttled', 2], ['broken', 2], ['consent-refused', 1], ['no-access', 1], ['signed-out', 1],
] as const satisfies readonly (readonly [ServiceErrorKind, number])[])('a directory that answers %s leaves the site’s people, and two searches ask it %i times', async (kind, times) => {
  const refusing = directory(() => Promise.reject(new ServiceError(kind)));
  const search = composePersonSearch(site, refusing);
  for (const words of ['b', 'bo']) expect(await search.search(words)).toEqual({ personer: [BO], directory: 'unavailable' });
  expect(refusing.asked).toHaveLength(times);
});

test('a site that cannot be asked is a failure of the search', async () => {
  const search = composePersonSearch({ ...site, search: () => Promise.reject(new ServiceError('offline')) }, directory(() => Promise.resolve([NY])));
  await expect(search.search('bo')).rejects.toMatchObject({ kind: 'offline' });
});
