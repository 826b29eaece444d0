import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { peopleOfAnsvar } from '../../../src/domain/overblik/people-of-ansvar';
import type { Ansvarpost } from '../../../src/domain/strategi/ansvar';
import { AKTOERER, overblikFixture, PEOPLE, PLANS } from '../../tab/support/overblik-fixture';

const index = indexOverblik(overblikFixture());

function ansvar(rest: Partial<Ansvarpost>): Ansvarpost {
  return { id: 1, noegle: '', handleplanId: PLANS['1-A'], aktoerId: AKTOERER.administrationen, rolle: 'ansvarlig', specialomraadeId: null, personIds: [], ...rest };
}

test('without names the people of the aktør stand in, with stedfortræder and leader known', () => {
  expect(peopleOfAnsvar(ansvar({}), index)).toEqual([
    { aktoerId: AKTOERER.administrationen, specialomraadeId: null, personIds: [PEOPLE.anne, PEOPLE.bo], stedfortraederIds: [PEOPLE.mads], lederIds: [PEOPLE.lone], navngivet: false },
  ]);
});

test('named people stand for themselves alone', () => {
  expect(peopleOfAnsvar(ansvar({ personIds: [PEOPLE.bo] }), index)).toMatchObject([{ personIds: [PEOPLE.bo], navngivet: true }]);
});

test('Specialområderne is one part for each of the 8 specialområder', () => {
  const dele = peopleOfAnsvar(ansvar({ aktoerId: AKTOERER.specialomraaderne }), index);
  expect(dele.map((del) => del.aktoerId)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(dele.every((del) => del.specialomraadeId === del.aktoerId)).toBe(true);
  expect(dele[0]?.personIds).toEqual([PEOPLE.dorthe]);
});

test('Specialområderne for one specialområde is that one alone', () => {
  expect(peopleOfAnsvar(ansvar({ aktoerId: AKTOERER.specialomraaderne, specialomraadeId: AKTOERER.autisme }), index).map((del) => del.aktoerId)).toEqual([AKTOERER.autisme]);
});

test('people named on Specialområderne answer for their own specialområde, others for the whole', () => {
  const dele = peopleOfAnsvar(ansvar({ aktoerId: AKTOERER.specialomraaderne, personIds: [PEOPLE.erik, PEOPLE.carla] }), index);
  expect(dele.map((del) => [del.specialomraadeId, del.personIds])).toEqual([[AKTOERER.boernOgUnge, [PEOPLE.erik]], [null, [PEOPLE.carla]]]);
});

test('a specialområde that did not exist in the years of the strategy is left out', () => {
  const base = overblikFixture();
  const aktoerer = base.aktoerer.map((row) => (row.id === AKTOERER.autisme ? { ...row, fraAar: 2020 } : row));
  const dele = peopleOfAnsvar(ansvar({ aktoerId: AKTOERER.specialomraaderne }), indexOverblik({ ...base, aktoerer }));
  expect(dele.map((del) => del.aktoerId)).not.toContain(AKTOERER.autisme);
  expect(dele).toHaveLength(7);
});

test('an aktør that is gone gives nobody', () => {
  expect(peopleOfAnsvar(ansvar({ aktoerId: 999 }), index)).toEqual([]);
});
