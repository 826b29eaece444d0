import { expect, test } from 'vitest';
import { foundOnSite, matchPeople, mergeFound } from '../../../src/domain/aktoer/match-people';
import type { Person } from '../../../src/domain/aktoer/person';
import type { FundetPerson } from '../../../src/domain/ports/person-search';

function person(id: number, navn: string, rest: Partial<Person> = {}): Person {
  return { id, navn, mail: `${id}@fyrtaarn.example`, upn: `${id}@fyrtaarn.example`, aktiv: true, ...rest };
}

function found(upn: string, rest: Partial<FundetPerson> = {}): FundetPerson {
  return { id: null, navn: upn, mail: null, upn, stilling: null, ...rest };
}

const navne = (personer: readonly Person[]) => personer.map(({ navn }) => navn);

test('every word of a search must stand in the name or the mail, in any order and case', () => {
  const personer = [person(1, 'Anne Holm'), person(2, 'Anne Østerby'), person(3, 'Bo Holm')];
  expect(navne(matchPeople(personer, ' HOLM  anne '))).toEqual(['Anne Holm']);
  expect(navne(matchPeople(personer, '3@fyrtaarn'))).toEqual(['Bo Holm']);
  expect(navne(matchPeople(personer, 'østerb'))).toEqual(['Anne Østerby']);
});

test('people come in the Danish alphabet, those who have left last', () => {
  const personer = [person(1, 'Åse Holm'), person(2, 'Anne Holm', { aktiv: false }), person(3, 'Ærø Holm'), person(4, 'Zenia Holm')];
  expect(navne(matchPeople(personer, 'holm'))).toEqual(['Zenia Holm', 'Ærø Holm', 'Åse Holm', 'Anne Holm']);
});

test('an app, and somebody known by nothing but an id, are nobody to choose; no words find nobody', () => {
  const personer = [person(1, 'SharePoint App', { app: true }), person(2, '', { mail: 'app@fyrtaarn.example' })];
  expect(matchPeople(personer, 'app')).toEqual([]);
  expect(matchPeople([person(3, 'Bo Holm')], '  ')).toEqual([]);
});

test('somebody whom both the site and the directory know comes once, with the id of the one and the title of the other', () => {
  const site = [found('bo@fyrtaarn.example', { id: 12 })];
  const directory = [found('BO@fyrtaarn.example', { stilling: 'Konsulent', mail: 'bo@fyrtaarn.example' }), found('ny@fyrtaarn.example')];
  expect(mergeFound(site, directory)).toEqual([
    { id: 12, navn: 'bo@fyrtaarn.example', mail: 'bo@fyrtaarn.example', upn: 'bo@fyrtaarn.example', stilling: 'Konsulent' },
    found('ny@fyrtaarn.example'),
  ]);
});

test('two people of one name stay two', () => {
  expect(mergeFound([found('a@x', { navn: 'Anne Holm' })], [found('b@x', { navn: 'Anne Holm' })])).toHaveLength(2);
});

test('somebody without a sign-in name is told by the mail, else by the id', () => {
  expect(foundOnSite(person(7, 'Gæst', { upn: null })).upn).toBe('7@fyrtaarn.example');
  expect(foundOnSite(person(7, 'Gæst', { upn: null, mail: null })).upn).toBe('7');
});
