import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { joinTexts } from '../../../src/domain/udvalg/joined-texts';
import { createPlanSearch } from '../../../src/domain/udvalg/search-plans';
import { fold } from '../../../src/domain/udvalg/search-text';
import { overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const INDEX = indexOverblik(overblikFixture());
const TEKSTER = joinTexts([[PLANS['1-A'], 'Hvordan rekrutterer vi i Ålborg?']]);

function found(search: ReturnType<typeof createPlanSearch>, query: string): readonly (string | null)[] {
  return [...INDEX.handleplaner.values()].filter(search(query)).map(({ nummer }) => nummer);
}

test('texts are found however they are written', () => {
  expect(found(createPlanSearch(INDEX, TEKSTER), 'REKRUTTERER ålborg')).toEqual(['1-A']);
});

test('an å is the same however it was typed, and folding twice changes nothing', () => {
  expect(fold('A\u030Alborg')).toBe('ålborg');
  expect(fold(fold('BÅDE'))).toBe('både');
});

test('what a keyboard has no key for is found by what it has', () => {
  expect(fold('2024–2027 “Ét” ‘område’')).toBe('2024-2027 "ét" \'område\'');
});

test('a search that has been asked for nothing finds everything, and afterwards what it found before', () => {
  const search = createPlanSearch(INDEX, TEKSTER);
  const before = found(search, 'rekrutterer');
  expect(found(search, ' ')).toHaveLength(INDEX.handleplaner.size);
  expect(found(search, 'rekrutterer')).toEqual(before);
  expect(before).toEqual(['1-A']);
});
