import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { createPlanFilter } from '../../../src/domain/udvalg/filter-plans';
import { createPlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { createPlanSearch } from '../../../src/domain/udvalg/search-plans';
import { activeFiltre, HELE_LISTEN, type Udvalg } from '../../../src/domain/udvalg/udvalg';
import { AKTOERER, overblikFixture, PEOPLE, PLANS } from '../../tab/support/overblik-fixture';

const INDEX = indexOverblik(overblikFixture());
const FACTS = createPlanFacts(INDEX);

function numbers(udvalg: Partial<Udvalg>): readonly (string | null)[] {
  return [...INDEX.handleplaner.values()].filter(createPlanFilter({ ...HELE_LISTEN, ...udvalg }, { personId: PEOPLE.dorthe, today: '2015-10-12' }, FACTS)).map(({ nummer }) => nummer);
}

test.each([
  ['e-læring', ['1-D']], ['E-LÆRING', ['1-D']], ['2-B', ['2-B']], ['frivillige 10', ['10-A']], ['medarbejdernes målrettet', []],
  ['cfk', ['2-B']], ['gorm', ['1-B', '1-C', '2-E', '5-B', '6-A']], ['anne holm', ['1-C', '1-D', '2-A']], ['målrettet', ['5-B', '6-A', '7-A']], ['findes-ikke', []],
])('a search for "%s" looks in number, title, areas, aktører and the people behind', (soeg, expected) => {
  expect(numbers({ soeg })).toEqual(expected);
});

test('a search looks in the plans\' texts once they are there, and in the rest without them', () => {
  const search = createPlanSearch(INDEX, new Map([[PLANS['1-A'], 'Hvordan rekrutterer vi?']]));
  const found = (query: string) => [...INDEX.handleplaner.values()].filter(search(query)).map(({ nummer }) => nummer);
  expect([found('hvordan REKRUTTERER'), found('e-læring')]).toEqual([['1-A'], ['1-D']]);
});

test('what a specialområde has said counts when it is asked for, and what was said of the whole where it was silent', () => {
  expect(numbers({ specialomraade: AKTOERER.autisme })).toEqual(['1-B', '1-C', '5-B', '6-A']);
  expect(numbers({ specialomraade: AKTOERER.autisme, status: ['i-gang'] })).toEqual(['5-B']);
  expect(numbers({ specialomraade: AKTOERER.hjerneskade, status: ['i-gang'] })).toEqual([]);
  expect(numbers({ specialomraade: AKTOERER.autisme, status: ['afventer'] })).toEqual(['1-C']);
  expect(numbers({ specialomraade: 'faelles', status: ['loebende'] })).toEqual([]);
});

test('the whole is everybody’s: what somebody answers for as a whole, and what nobody answers for', () => {
  expect(numbers({ specialomraade: 'faelles' })).toEqual(['10-A', '1-A', '1-C', '1-D', '2-A', '2-B', '2-E', '7-A', null, null]);
});

test('mine are the plans that I have a part in', () => {
  expect(numbers({ mine: true })).toEqual(['1-A', '1-B', '1-C', '5-B', '6-A']);
});

test('what is finished is not silent, however long ago it was said', () => {
  expect(numbers({ stilleDage: 100 })).toEqual(['10-A', '1-B', '1-C', '7-A', null, null]);
});

test('a phase is the plan’s own, else that of its area', () => {
  expect(numbers({ fase: 'forberedende' })).toEqual(['1-B', '2-A', '2-B', '2-E']);
});

test('only what is asked for counts as a filter', () => {
  expect(activeFiltre({ ...HELE_LISTEN, gruppering: 'status', alleStrategier: true })).toEqual([]);
  expect(activeFiltre({ ...HELE_LISTEN, status: ['ingen'], mine: true })).toEqual(['status', 'mine']);
});
