import { expect, test } from 'vitest';
import { hasStrategiEnded } from '../../../src/domain/strategi/has-strategi-ended';

test.each([['2017-12-31', false], ['2019-01-01', false], ['2019-01-02', true]])('a strategy until the end of 2017 is reported on for a year more (%s: %s)', (today, ended) => {
  expect(hasStrategiEnded({ til: '2017-12-31' }, today)).toBe(ended);
});

test('a strategy without an end never ends', () => {
  expect(hasStrategiEnded({ til: null }, '2099-01-01')).toBe(false);
});
