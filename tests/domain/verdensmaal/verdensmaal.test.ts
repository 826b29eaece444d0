import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupKoder, maalOf, unknownKoder, VERDENSMAAL } from '../../../src/domain/verdensmaal/verdensmaal';

test('a delmål belongs to its goal, and what is no goal to none', () => {
  expect(['13', '13.2', ' 3.9', '17.a', '18', '', 'x', '0.1'].map(maalOf)).toEqual(['13', '13', '3', '17', null, null, null, null]);
});

test('codes are gathered by goal in the order of their numbers, each once', () => {
  expect(groupKoder(['13.2', '3', '13', '3.10', '3.4', '13.2', 'x'])).toEqual([{ maal: '3', delmaal: ['3.4', '3.10'] }, { maal: '13', delmaal: ['13.2'] }]);
});

test('every code is either shown under a goal or named as unknown', () => {
  const kode = fc.oneof(fc.constantFrom(...VERDENSMAAL), fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 19 })).map(([maal, del]) => `${maal}.${del}`), fc.string());
  fc.assert(fc.property(fc.array(kode), (koder) => {
    const shown = groupKoder(koder).flatMap(({ maal, delmaal }) => [maal, ...delmaal]);
    const all = new Set([...shown, ...unknownKoder(koder)]);
    expect(koder.filter((one) => !all.has(one.trim()))).toEqual([]);
  }));
});
