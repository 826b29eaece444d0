import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, readAddress, SIDER, startView } from '../../../src/tab/app/address';
import { chooseStrategi } from '../../../src/tab/app/choose-strategi';
import { overblikFixture, PLANS } from '../support/overblik-fixture';

const id = fc.option(fc.integer({ min: 1, max: 1_000_000 }));
const START = startView('mine', null);

test('every view survives its address', () => {
  fc.assert(fc.property(fc.record({ side: fc.constantFrom(...SIDER), strategiId: id, handleplanId: id, omraadeId: id }), (view) => {
    expect(readAddress(addressOf(view), START)).toEqual(view);
  }));
});

test('any address gives a view', () => {
  fc.assert(fc.property(fc.string(), (hash) => {
    const view = readAddress(hash, START);
    expect(SIDER).toContain(view.side);
    expect(view.handleplanId === null || view.handleplanId > 0).toBe(true);
  }));
});

test('a link to a plan starts at the overview with that plan open', () => {
  expect(readAddress('', startView('mine', 12))).toEqual({ side: 'alle', strategiId: null, handleplanId: 12, omraadeId: null });
});

test('the strategy is the chosen one, else the opened plan’s, else today’s, else the newest', () => {
  const overblik = overblikFixture();
  const titleOf = (strategiId: number | null, handleplanId: number | null, today: string) => chooseStrategi(overblik, { side: 'alle', strategiId, handleplanId, omraadeId: null }, today)?.id;
  expect(titleOf(1, PLANS.uden, '2025-01-01')).toBe(1);
  expect(titleOf(null, PLANS.uden, '2015-01-01')).toBe(2);
  expect(titleOf(null, null, '2015-01-01')).toBe(1);
  expect(titleOf(null, null, '2020-01-01')).toBe(2);
  expect(titleOf(99, null, '2015-01-01')).toBe(1);
  expect(chooseStrategi({ ...overblik, strategier: [] }, START, '2015-01-01')).toBeNull();
});
