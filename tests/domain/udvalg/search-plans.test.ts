import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { createPlanSearch } from '../../../src/domain/udvalg/search-plans';
import { fold, foldTekster } from '../../../src/domain/udvalg/search-text';
import { overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const INDEX = indexOverblik(overblikFixture());
const TEKSTER = new Map([[PLANS['1-A'], 'Hvordan rekrutterer vi i Ålborg?']]);

function found(search: ReturnType<typeof createPlanSearch>, query: string): readonly (string | null)[] {
  return [...INDEX.handleplaner.values()].filter(search(query)).map(({ nummer }) => nummer);
}

test('texts are found the same whether they have been folded before or not', () => {
  for (const tekster of [TEKSTER, foldTekster(TEKSTER)]) expect(found(createPlanSearch(INDEX, tekster), 'REKRUTTERER ålborg')).toEqual(['1-A']);
});

test('texts are folded once', () => {
  const folded = foldTekster(TEKSTER);
  expect(folded.get(PLANS['1-A'])).toBe('hvordan rekrutterer vi i ålborg?');
  expect(foldTekster(TEKSTER)).toBe(folded);
  expect(foldTekster(folded)).toBe(folded);
});

test('an å is the same however it was typed, and folding twice changes nothing', () => {
  expect(fold('A\u030Alborg')).toBe('ålborg');
  expect(fold(fold('BÅDE'))).toBe('både');
});

test('a search that has been asked for nothing finds everything, and afterwards what it found before', () => {
  const search = createPlanSearch(INDEX, TEKSTER);
  const before = found(search, 'rekrutterer');
  expect(found(search, ' ')).toHaveLength(INDEX.handleplaner.size);
  expect(found(search, 'rekrutterer')).toEqual(before);
  expect(before).toEqual(['1-A']);
});

test('what a keyboard has no key for is found by what it has', () => {
  expect(fold('2024–2027 “Ét” »fælles« ‘område’')).toBe('2024-2027 "ét" "fælles" \'område\'');
});
