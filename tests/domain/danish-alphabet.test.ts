import { expect, test } from 'vitest';
import { compareDanish } from '../../src/domain/danish-alphabet';

test('æ, ø and å stand last, aa as å, 2 before 10, and capitals where their small letters stand', () => {
  expect(['Århus', 'Østjylland', 'Ærø', 'aabenraa', 'zebra', '10-A', '2-B', 'børn', 'Anna'].sort(compareDanish)).toEqual(['2-B', '10-A', 'Anna', 'børn', 'zebra', 'Ærø', 'Østjylland', 'aabenraa', 'Århus']);
  expect(compareDanish('RUS', 'rus')).toBe(0);
});
