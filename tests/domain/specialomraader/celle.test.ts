import { describe, expect, it } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { celleOf } from '../../../src/domain/specialomraader/celle';
import { plandeleOf } from '../../../src/domain/specialomraader/plandele';
import type { Planstatus } from '../../../src/domain/status/planstatus';
import { anAktoer, anAnsvar, anOverblik, aPlan, aPlanstatus } from '../mine/small-overblik';

const TODAY = '2026-11-22';
const AUTISME = 1;
const HJERNESKADE = 2;
const ALLE = 3;

/** Three plans of Specialområderne: two specialområder have a share in each, nobody owes the whole. */
function planerMed(...planstatus: readonly Planstatus[]) {
  const handleplaner = [aPlan(1), aPlan(2), aPlan(3)];
  const aktoerer = [anAktoer(AUTISME, { type: 'specialomraade' }), anAktoer(HJERNESKADE, { type: 'specialomraade' }), anAktoer(ALLE, { type: 'specialomraaderne' })];
  const index = indexOverblik(anOverblik({ handleplaner, aktoerer, ansvar: handleplaner.map(({ id }) => anAnsvar(id, id, ALLE)), planstatus: planstatus.map((row, at) => ({ ...row, id: at + 1 })) }));
  return handleplaner.map((plan) => plandeleOf(plan, index));
}

function celle(del: number | null, ...planstatus: readonly Planstatus[]) {
  return celleOf(planerMed(...planstatus), del, { today: TODAY, ended: false });
}

describe('A cell of the matrix', () => {
  it('counts what a specialområde has said itself among the plans it has a share in', () => {
    const own = aPlanstatus(1, { specialomraadeId: AUTISME, trin: 'i-gang', fremdrift: 'forsinket', statusPr: '2026-11-01' });
    const other = aPlanstatus(2, { specialomraadeId: AUTISME, trin: 'i-gang', fremdrift: 'foelger-planen', statusPr: '2026-11-09' });
    expect(celle(AUTISME, own, other)).toEqual({
      del: AUTISME, antal: 3, meldt: 2, kunAndre: 0, trin: [{ trin: 'i-gang', antal: 2 }],
      fremdrift: { fremdrift: 'forsinket', antal: 1 }, sidst: '2026-11-09', freshness: 'fresh',
    });
  });

  it('takes no word about the whole for the word of a specialområde, but tells that there is one', () => {
    const whole = aPlanstatus(1, { trin: 'i-gang', fremdrift: 'forsinket', statusPr: '2026-11-01' });
    expect(celle(AUTISME, whole)).toMatchObject({ meldt: 0, kunAndre: 1, trin: [], fremdrift: null, sidst: '2026-11-01' });
    expect(celle(null, whole)).toMatchObject({ antal: 1, meldt: 1, kunAndre: 0, fremdrift: { fremdrift: 'forsinket', antal: 1 } });
  });

  it('is empty where a part has no share: nobody stands for the whole', () => {
    expect(celle(null, aPlanstatus(1, { specialomraadeId: AUTISME }))).toMatchObject({ antal: 0, meldt: 0, sidst: null });
  });

  it('is silent, stale or fresh by the newest day that somebody spoke of', () => {
    const said = (statusPr: string) => celle(AUTISME, aPlanstatus(1, { specialomraadeId: AUTISME, statusPr })).freshness;
    expect([celle(AUTISME).freshness, said('2026-09-01'), said('2026-11-20')]).toEqual(['silent', 'stale', 'fresh']);
  });

  it('rests when every plan in it is finished, by the part or as a whole, and when the strategy is over', () => {
    const done = [aPlanstatus(1, { specialomraadeId: AUTISME, trin: 'gennemfoert', statusPr: '2025-01-01' }), aPlanstatus(2, { trin: 'udgaaet', statusPr: '2025-01-01' }), aPlanstatus(3, { specialomraadeId: AUTISME, trin: 'gennemfoert', statusPr: '2025-01-01' })];
    expect(celle(AUTISME, ...done).freshness).toBe('rest');
    expect(celle(AUTISME, ...done.slice(0, 2)).freshness).toBe('stale');
    expect(celleOf(planerMed(), AUTISME, { today: TODAY, ended: true }).freshness).toBe('rest');
  });
});
