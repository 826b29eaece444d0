import { expect, test } from 'vitest';
import { clockAhead } from '../../../src/tab/app/server-clock';

const NOW = new Date('2027-03-01T08:00:00Z');

test('a machine whose clock is wrong takes the server’s time', () => {
  expect(clockAhead('Mon, 08 Mar 2027 08:00:00 GMT', NOW)).toBe(7 * 86_400_000);
  expect(clockAhead('Mon, 01 Mar 2027 06:00:00 GMT', NOW)).toBe(-2 * 3_600_000);
});

test.each([['a few minutes', 'Mon, 01 Mar 2027 08:04:00 GMT'], ['an answer without a date', null], ['a date that is none', 'i morgen']])('%s change nothing', (_, date) => {
  expect(clockAhead(date, NOW)).toBe(0);
});
