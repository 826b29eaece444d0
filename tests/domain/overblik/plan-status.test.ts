import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { newestStatusPr, planStatusOf } from '../../../src/domain/overblik/plan-status';
import { TRIN } from '../../../src/domain/status/trin';
import type { Planstatus } from '../../../src/domain/status/planstatus';
import { AKTOERER, overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const base = overblikFixture();

test('what was said for the whole plan is its status', () => {
  expect(planStatusOf(PLANS['1-A'], indexOverblik(base))).toMatchObject({ kind: 'hele', status: { trin: 'i-gang' } });
});

test('without a word for the whole, the specialområder are counted, out of all that owe an answer', () => {
  const status = planStatusOf(PLANS['5-B'], indexOverblik(base));
  expect(status).toMatchObject({ kind: 'dele', antal: 3, af: 8, summer: [{ trin: 'i-gang', antal: 2 }, { trin: 'forberedes', antal: 1 }] });
  expect(newestStatusPr(status)).toBe('2015-10-01');
});

test('a plan that nobody has said anything about is silent, not "ikke startet"', () => {
  const status = planStatusOf(PLANS['1-B'], indexOverblik(base));
  expect(status).toEqual({ kind: 'tavs' });
  expect(newestStatusPr(status)).toBeNull();
});

test('the counted parts always add up to those that have answered, never above those that owe', () => {
  const row = fc.record({ specialomraadeId: fc.constantFrom(3, 4, 5, 6, 7, 8, 9, 10), trin: fc.option(fc.constantFrom(...TRIN)), statusopdateringId: fc.nat(99), day: fc.integer({ min: 10, max: 28 }) });
  fc.assert(fc.property(fc.array(row, { minLength: 1 }), (rows) => {
    const [sample] = base.planstatus;
    if (sample === undefined) throw new Error('The fixture has no status');
    const planstatus: Planstatus[] = rows.map((part, id) => ({ ...sample, ...part, id, handleplanId: PLANS['5-B'], statusPr: `2015-09-${part.day}` }));
    const status = planStatusOf(PLANS['5-B'], indexOverblik({ ...base, planstatus }));
    if (status.kind !== 'dele') throw new Error('Nobody spoke for the whole');
    expect(status.summer.reduce((sum, { antal }) => sum + antal, 0)).toBe(status.antal);
    expect(status.antal).toBe(new Set(rows.map((part) => part.specialomraadeId)).size);
    expect(status.antal).toBeLessThanOrEqual(status.af);
    expect(status.newest.statusPr).toBe(planstatus.map((part) => part.statusPr).sort().at(-1));
  }));
});

test('a specialområde that answers without being asked is counted among those concerned', () => {
  const [sample] = base.planstatus;
  if (sample === undefined) throw new Error('The fixture has no status');
  const planstatus = [{ ...sample, handleplanId: PLANS['7-A'], specialomraadeId: AKTOERER.autisme }];
  expect(planStatusOf(PLANS['7-A'], indexOverblik({ ...base, planstatus }))).toMatchObject({ kind: 'dele', antal: 1, af: 1 });
});
