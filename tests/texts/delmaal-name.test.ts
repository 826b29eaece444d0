import { expect, test } from 'vitest';
import { delmaalName } from '../../src/texts/delmaal-name';

/** How many numbered delmål each of the 17 goals has. */
const COUNTS = [5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19];

test.each(COUNTS.map((count, at) => ({ maal: at + 1, count })))('goal $maal has a few words for each of its $count numbered delmål, in both languages', ({ maal, count }) => {
  const koder = Array.from({ length: count }, (_, at) => `${maal}.${at + 1}`);
  expect(koder.filter((kode) => (delmaalName(kode, 'da') ?? '').length < 3 || (delmaalName(kode, 'en') ?? '').length < 3 || delmaalName(kode, 'da') === delmaalName(kode, 'en'))).toEqual([]);
  expect(delmaalName(`${maal}.${count + 1}`, 'da')).toBeNull();
});
