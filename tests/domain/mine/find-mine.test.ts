import { describe, expect, it } from 'vitest';
import { findMine } from '../../../src/domain/mine/find-mine';
import { isAwaitingAnswer } from '../../../src/domain/mine/min-indsats';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import type { Ansvar } from '../../../src/domain/strategi/ansvar';
import { anAktoer, anAnsvar, anOverblik, aPeriode, aPlan, aPlanstatus, aStrategi } from './small-overblik';

const ME = 1;
const SOMEBODY = 2;
const TODAY = '2026-11-22';

const ADMINISTRATION = anAktoer(10, { personIds: [ME] });
const AUTISME = anAktoer(20, { type: 'specialomraade', navn: 'Autisme', personIds: [ME] });
const BOERN = anAktoer(21, { type: 'specialomraade', navn: 'Børn og Unge', personIds: [SOMEBODY] });
const ALLE = anAktoer(22, { type: 'specialomraaderne', navn: 'Specialområderne' });

function mineWith(ansvar: readonly Ansvar[], rest: Partial<Overblik> = {}) {
  return findMine(anOverblik({ handleplaner: [aPlan(1)], aktoerer: [ADMINISTRATION, AUTISME, BOERN, ALLE], ansvar, ...rest }), ME, TODAY);
}

function parts(ansvar: readonly Ansvar[], rest: Partial<Overblik> = {}) {
  return mineWith(ansvar, rest).map(({ handleplanId, specialomraadeId }) => [handleplanId, specialomraadeId]);
}

describe('a plan is mine', () => {
  it('when an ansvar names me', () => expect(parts([anAnsvar(1, 1, 21, { personIds: [ME] })])).toEqual([[1, null]]));
  it('when no one is named and I belong to the aktør', () => expect(parts([anAnsvar(1, 1, 10)])).toEqual([[1, null]]));
  it('not when somebody else of my aktør is named', () => expect(parts([anAnsvar(1, 1, 10, { personIds: [SOMEBODY] })])).toEqual([]));
  it('not when the aktør is another one', () => expect(parts([anAnsvar(1, 1, 21)])).toEqual([]));
  it('for my own specialområde when all of them are responsible', () => expect(parts([anAnsvar(1, 1, 22)])).toEqual([[1, 20]]));
  it('not when Specialområderne answer for one that is not mine', () => expect(parts([anAnsvar(1, 1, 22, { specialomraadeId: 21 })])).toEqual([]));
  it('for the specialområde that the ansvar is about', () => expect(parts([anAnsvar(1, 1, 20, { specialomraadeId: 20 })])).toEqual([[1, 20]]));
  it('for every specialområde I belong to, once each', () => {
    const both = { ...BOERN, personIds: [ME] };
    expect(parts([anAnsvar(1, 1, 22), anAnsvar(2, 1, 22)], { aktoerer: [AUTISME, both, ALLE] })).toEqual([[1, 20], [1, 21]]);
  });
  it('for the whole when I am named on Specialområderne without belonging to one', () => {
    expect(parts([anAnsvar(1, 1, 22, { personIds: [ME] })], { aktoerer: [BOERN, ALLE] })).toEqual([[1, null]]);
  });
  it('as stedfortræder, and says so', () => {
    const [mine] = mineWith([anAnsvar(1, 1, 11)], { aktoerer: [anAktoer(11, { personIds: [SOMEBODY], stedfortraederIds: [ME] })] });
    expect(mine).toMatchObject({ handleplanId: 1, somStedfortraeder: true });
  });
  it('with the stronger rolle and every aktør when several rows are mine', () => {
    const [mine, ...others] = mineWith([anAnsvar(1, 1, 10, { rolle: 'medvirkende' }), anAnsvar(2, 1, 20)]);
    expect(mine).toMatchObject({ rolle: 'ansvarlig', somStedfortraeder: false });
    expect([...(mine?.aktoerIds ?? [])].sort()).toEqual([10, 20]);
    expect(others).toEqual([]);
  });
  it('not through an aktør that was closed before the strategy began', () => {
    expect(parts([anAnsvar(1, 1, 12)], { aktoerer: [anAktoer(12, { personIds: [ME], tilAar: 2013 })], strategier: [aStrategi(1, '2014-01-01', '2017-12-31')] })).toEqual([]);
  });
  it('not through an aktør that came after the strategy', () => {
    expect(parts([anAnsvar(1, 1, 12)], { aktoerer: [anAktoer(12, { personIds: [ME], fraAar: 2018 })], strategier: [aStrategi(1, '2014-01-01', '2017-12-31')] })).toEqual([]);
  });
  it('through an aktør that closed in a year of the strategy', () => {
    expect(parts([anAnsvar(1, 1, 12)], { aktoerer: [anAktoer(12, { personIds: [ME], fraAar: 2000, tilAar: 2014 })], strategier: [aStrategi(1, '2014-01-01', '2017-12-31')] })).toEqual([[1, null]]);
  });
  it('never when its plan is not in the overview', () => expect(parts([anAnsvar(1, 99, 10)])).toEqual([]));
});

describe('what is due', () => {
  const past = aPeriode('2026-01-01', '2026-06-30', '1. halvår 2026');
  function dueWith(planstatus: Parameters<typeof aPlanstatus>[1] | null, plan: Parameters<typeof aPlan>[1] = {}) {
    return mineWith([anAnsvar(1, 1, 10)], { handleplaner: [aPlan(1, plan)], planstatus: planstatus === null ? [] : [aPlanstatus(1, planstatus)] })[0]?.due;
  }

  it('is the periode that has ended', () => expect(dueWith({ trin: 'i-gang', periode: past })).toBe('periode-passed'));
  it('is the strategy’s own periode when no status gives one', () => expect(dueWith(null, { periode: past })).toBe('periode-passed'));
  it('is not yet passed on the last day', () => expect(dueWith({ periode: aPeriode('2026-01-01', TODAY, 'til i dag') })).toBe('periode-ends-soon'));
  it('is never overdue when løbende', () => expect(dueWith({ trin: 'loebende', periode: past })).toBe('fresh'));
  it('is nothing when gennemført or udgået', () => {
    expect(dueWith({ trin: 'gennemfoert', periode: past })).toBe('finished');
    expect(dueWith({ trin: 'udgaaet', statusPr: '2020-01-01' })).toBe('finished');
  });
  it('is overdue when it is being carried out but not done', () => expect(dueWith({ trin: 'gennemfoeres', periode: { ...past, om: 'gennemfoeres' } })).toBe('periode-passed'));
  it('is not overdue to start what has started', () => expect(dueWith({ trin: 'i-gang', periode: { ...past, om: 'igangsaettes' } })).toBe('fresh'));
  it('is overdue to start what is still being prepared', () => expect(dueWith({ trin: 'forberedes', periode: { ...past, om: 'igangsaettes' } })).toBe('periode-passed'));
  it('is silence when nobody has said anything', () => expect(dueWith(null)).toBe('silent'));
  it('is staleness after a month and a half', () => expect(dueWith({ statusPr: '2026-09-01' })).toBe('stale'));
  it('awaits no answer when fresh, though the periode ends soon', () => {
    const [mine] = mineWith([anAnsvar(1, 1, 10)], { planstatus: [aPlanstatus(1, { periode: aPeriode('2026-11-01', '2026-11-30', 'november 2026') })] });
    expect(mine).toMatchObject({ due: 'periode-ends-soon', daysLeft: 8 });
    expect(mine !== undefined && isAwaitingAnswer(mine)).toBe(false);
  });
  it('is about my specialområde alone: another one’s answer is no answer of mine', () => {
    const [mine] = mineWith([anAnsvar(1, 1, 22)], { planstatus: [aPlanstatus(1, { specialomraadeId: 21, trin: 'i-gang' })] });
    expect(mine).toMatchObject({ specialomraadeId: 20, planstatus: null, due: 'silent' });
  });
  it('is answered for my specialområde when the whole plan has been, without a status of its own', () => {
    const [mine] = mineWith([anAnsvar(1, 1, 22)], { planstatus: [aPlanstatus(1, { trin: 'i-gang', statusPr: TODAY })] });
    expect(mine).toMatchObject({ specialomraadeId: 20, planstatus: null, sidst: TODAY, due: 'fresh' });
  });
  it('is nothing once the strategy has been over for more than the year of its last report', () => {
    const due = (til: string) => mineWith([anAnsvar(1, 1, 10)], { strategier: [aStrategi(1, '2020-01-01', til)] })[0]?.due;
    expect(due('2025-11-21')).toBe('silent');
    expect(due('2025-11-20')).toBe('strategi-ended');
  });
  it('is nothing for a specialområde when the whole plan is finished', () => {
    const [mine] = mineWith([anAnsvar(1, 1, 22)], { planstatus: [aPlanstatus(1, { trin: 'gennemfoert' })] });
    expect(mine).toMatchObject({ planstatus: null, trin: 'gennemfoert', due: 'finished' });
  });
});

it('lists passed first, then ending soon, silent, stale, fresh, and finished last', () => {
  const until = (til: string) => aPeriode('2026-01-01', til, til);
  const plans = [
    { id: 1, status: aPlanstatus(1, { trin: 'gennemfoert' as const, periode: until('2026-02-01') }) },
    { id: 2, status: aPlanstatus(2, { statusPr: TODAY }) },
    { id: 3, status: aPlanstatus(3, { statusPr: '2026-01-01' }) },
    { id: 4, status: null },
    { id: 5, status: aPlanstatus(5, { periode: until('2026-12-01'), statusPr: TODAY }) },
    { id: 6, status: aPlanstatus(6, { periode: until('2026-10-01') }) },
    { id: 7, status: aPlanstatus(7, { periode: until('2026-03-01') }) },
    { id: 8, status: aPlanstatus(8, { trin: 'loebende' as const, periode: until('2026-03-01'), statusPr: TODAY }) },
  ];
  const overblik = anOverblik({
    handleplaner: plans.map(({ id }) => aPlan(id)),
    aktoerer: [ADMINISTRATION],
    ansvar: plans.map(({ id }) => anAnsvar(id, id, 10)),
    planstatus: plans.flatMap(({ status }) => status ?? []),
  });
  expect(findMine(overblik, ME, TODAY).map((indsats) => indsats.handleplanId)).toEqual([7, 6, 5, 4, 3, 2, 8, 1]);
});
