import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { findSilent, silentDele } from '../../../src/domain/overblik/silent-plans';
import { AKTOERER, overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const TODAY = '2015-10-12';
const base = overblikFixture();

function silentOf(plan: keyof typeof PLANS, overblik: Overblik = base, today = TODAY) {
  const index = indexOverblik(overblik);
  const handleplan = index.handleplaner.get(PLANS[plan]);
  if (handleplan === undefined) throw new Error(`The fixture has no ${plan}`);
  return silentDele(handleplan, index, today);
}

test('a plan with a fresh status is not silent', () => {
  expect(silentOf('1-A')).toEqual([]);
});

test('a status in words only, without a trin, is no silence', () => {
  expect(silentOf('2-E')).toEqual([]);
});

test('each specialområde that has said nothing is named with its people, those that have are not', () => {
  const silent = silentOf('5-B');
  expect(silent.map((tavs) => tavs.del?.aktoerId)).toEqual([AKTOERER.holmstrupgaard, AKTOERER.kommunikation, AKTOERER.multifunc, AKTOERER.socialpsykiatri, AKTOERER.udvikling]);
  expect(silent.every((tavs) => tavs.sidst === null)).toBe(true);
});

test('a status for the whole plan answers for its parts', () => {
  const [sample] = base.planstatus;
  if (sample === undefined) throw new Error('The fixture has no status');
  expect(silentOf('5-B', { ...base, planstatus: [...base.planstatus, { ...sample, id: 99, handleplanId: PLANS['5-B'] }] })).toEqual([]);
});

test('what was said long ago counts as silent since that day', () => {
  expect(silentOf('1-C').map((tavs) => tavs.sidst)).toEqual(['2015-06-01']);
});

test('a finished plan owes nothing more, however long ago', () => {
  expect(silentOf('2-A')).toEqual([]);
});

test('where everybody behind a part has left, it is without people', () => {
  expect(silentOf('6-A').map((tavs) => [tavs.del?.aktoerId, tavs.udenPersoner])).toEqual([[AKTOERER.holmstrupgaard, true]]);
});

test('medvirkende owe no status; a plan without an ansvarlig stands by itself', () => {
  expect(silentOf('10-A')).toMatchObject([{ del: null, sidst: null, udenPersoner: true }]);
});

test('by aktør: who owes most comes first, plans without an ansvarlig last, never-said before long-ago', () => {
  const silent = findSilent(1, indexOverblik(base), TODAY);
  expect(silent.at(-1)?.aktoerId).toBeNull();
  expect(silent[0]?.aktoerId).toBe(AKTOERER.holmstrupgaard);
  const counts = silent.slice(0, -1).map((aktoer) => aktoer.dele.length);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test('a strategy that ended more than a year ago owes nothing more', () => {
  expect(findSilent(1, indexOverblik(base), '2019-01-01').length).toBeGreaterThan(0);
  expect(findSilent(1, indexOverblik(base), '2019-01-02')).toEqual([]);
});

test('until the strategy has ended, time alone never makes anybody less silent, and a new word for the whole plan silences the list', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 580 }), fc.integer({ min: 0, max: 580 }), (some, more) => {
    const day = (days: number) => new Date(Date.UTC(2015, 9, 12) + days * 86_400_000).toISOString().slice(0, 10);
    const count = (today: string) => findSilent(1, indexOverblik(base), today).reduce((sum, aktoer) => sum + aktoer.dele.length, 0);
    expect(count(day(some + more))).toBeGreaterThanOrEqual(count(day(some)));
    const [sample] = base.planstatus;
    if (sample === undefined) throw new Error('The fixture has no status');
    const spoken = base.handleplaner.map((plan, id) => ({ ...sample, id: 500 + id, handleplanId: plan.id, statusPr: day(some) }));
    expect(findSilent(1, indexOverblik({ ...base, planstatus: spoken }), day(some))).toEqual([]);
  }));
});
