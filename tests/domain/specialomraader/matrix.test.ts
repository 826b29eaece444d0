import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { sumTrin, worstFremdrift } from '../../../src/domain/overblik/plan-status';
import { buildMatrix, niveauerMedPlaner } from '../../../src/domain/specialomraader/matrix';
import { type Plandele, plandeleOf } from '../../../src/domain/specialomraader/plandele';
import type { Planstatus } from '../../../src/domain/status/planstatus';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import { anAktoer, anAnsvar, anOverblik, aPlan, aPlanstatus, aStrategi } from '../mine/small-overblik';

const TODAY = '2026-11-22';

function anOmraade(id: number, foraelderId: number | null, niveau: number): Omraade {
  return { id, noegle: `o-${id}`, strategiId: 1, foraelderId, niveau, nummer: null, titel: `Område ${id}`, tekst: null, verdensmaal: [], fase: null, orden: id };
}

const OMRAADER = [anOmraade(1, null, 1), anOmraade(2, null, 1), anOmraade(11, 1, 2), anOmraade(12, 1, 2), anOmraade(111, 11, 3)];
const AKTOERER = [
  anAktoer(1, { navn: 'Autisme', type: 'specialomraade' }), anAktoer(2, { navn: 'Aarhus', type: 'specialomraade' }), anAktoer(3, { navn: 'Hjerneskade', type: 'specialomraade', tilAar: 2010 }),
  anAktoer(4, { type: 'specialomraaderne' }), anAktoer(5),
];
const strategi = aStrategi(1, '2024-01-01', '2027-12-31');

const overblik = fc.record({
  handleplaner: fc.array(fc.constantFrom(1, 2, 11, 12, 111, 999), { minLength: 1, maxLength: 12 }).map((places) => places.map((omraadeId, at) => aPlan(at + 1, { omraadeId }))),
  ansvar: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3, 4, 5, 77), fc.constantFrom(null, 1, 2, 77)), { maxLength: 14 })
    .map((rows) => rows.map(([plan, aktoer, specialomraadeId], at) => anAnsvar(at + 1, plan, aktoer, { specialomraadeId }))),
  planstatus: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(null, 1, 2, 3, 77)), { maxLength: 14 })
    .map((rows) => rows.map(([plan, specialomraadeId], at) => aPlanstatus(plan, { id: at + 1, specialomraadeId, statusPr: `2026-1${at % 2}-0${1 + at % 9}` }))),
}).map((parts) => anOverblik({ strategier: [strategi], omraader: OMRAADER, aktoerer: AKTOERER, ...parts }));

/** What a cell is, said plainly: each number by a walk of its own over the plans. */
function plainCelle(plans: readonly Plandele[], del: number | null) {
  const own = plans.filter(({ dele }) => dele.has(del));
  const meldinger = own.flatMap((plan) => plan.meldinger.get(del) ?? []);
  const others = own.filter((plan) => !plan.meldinger.has(del)).map(({ meldinger: all }) => [...all].filter(([who]) => (del === null ? who !== null : who === null)).map(([, row]) => row)).filter((rows) => rows.length > 0);
  const newest = (rows: readonly Planstatus[]) => rows.map(({ statusPr }) => statusPr).sort().at(-1) ?? null;
  return { del, antal: own.length, meldt: meldinger.length, kunAndre: others.length, trin: sumTrin(meldinger), fremdrift: worstFremdrift(meldinger), sidst: newest(meldinger) ?? newest(others.flat()) };
}

describe('The matrix of specialområder and areas', () => {
  it('says in every cell what a walk over its plans would, also when asked at another level before', () => {
    fc.assert(fc.property(overblik, fc.integer({ min: 1, max: 3 }), (given, niveau) => {
      const index = indexOverblik(given);
      buildMatrix(strategi, 1, index, TODAY);
      const plans = given.handleplaner.map((plan) => plandeleOf(plan, index));
      const { alle, raekker } = buildMatrix(strategi, niveau, index, TODAY);
      for (const celle of alle) expect(celle).toMatchObject(plainCelle(plans, celle.del));
      for (const { omraade, celler } of raekker.filter((raekke) => raekke.omraade === null || raekke.kunDirekte)) {
        const own = plans.filter(({ handleplan }) => (omraade === null ? !OMRAADER.some(({ id }) => id === handleplan.omraadeId) : handleplan.omraadeId === omraade.id));
        for (const celle of celler) expect(celle).toMatchObject(plainCelle(own, celle.del));
      }
    }));
  });

  it('has each plan in one row, and every part of a plan in its column, whatever the level and however damaged the tree', () => {
    fc.assert(fc.property(overblik, fc.integer({ min: 1, max: 3 }), (given, niveau) => {
      const index = indexOverblik(given);
      const { raekker, kolonner, alle } = buildMatrix(strategi, niveau, index, TODAY);
      expect(raekker.reduce((sum, { antal }) => sum + antal, 0)).toBe(given.handleplaner.length);
      for (const { celler } of raekker) expect(celler.map(({ del }) => del)).toEqual(kolonner.map((aktoer) => aktoer?.id ?? null));
      kolonner.forEach((_, column) => expect(raekker.reduce((sum, { celler }) => sum + (celler[column]?.antal ?? 0), 0)).toBe(alle[column]?.antal));
      const parts = given.handleplaner.reduce((sum, plan) => sum + plandeleOf(plan, index).dele.size, 0);
      expect(alle.reduce((sum, { antal }) => sum + antal, 0)).toBe(parts);
      expect(parts).toBeGreaterThanOrEqual(given.handleplaner.length);
    }));
  });

  it('never counts more answers than plans, nor the same plan as answered and as told by others', () => {
    fc.assert(fc.property(overblik, (given) => {
      for (const { meldt, kunAndre, antal, trin } of buildMatrix(strategi, 1, indexOverblik(given), TODAY).alle) {
        expect(meldt + kunAndre).toBeLessThanOrEqual(antal);
        expect(trin.reduce((sum, row) => sum + row.antal, 0)).toBe(meldt);
      }
    }));
  });

  const given = anOverblik({ strategier: [strategi], omraader: OMRAADER, aktoerer: AKTOERER, handleplaner: [aPlan(1, { omraadeId: 1 }), aPlan(2, { omraadeId: 11 }), aPlan(3, { omraadeId: 111 }), aPlan(4, { omraadeId: 2 })] });
  const rowsAt = (niveau: number) => buildMatrix(strategi, niveau, indexOverblik(given), TODAY).raekker.map(({ omraade, kunDirekte, antal }) => [omraade?.id, kunDirekte, antal]);

  it('gathers what lies below the chosen level, and gives what hangs above it a row of its own', () => {
    expect(rowsAt(1)).toEqual([[1, false, 3], [2, false, 1]]);
    expect(rowsAt(2)).toEqual([[1, true, 1], [11, false, 2], [2, true, 1]]);
    expect(rowsAt(3)).toEqual([[1, true, 1], [11, true, 1], [111, false, 1], [2, true, 1]]);
  });

  it('names the areas of the level that hold no plan, and offers the levels down to the deepest plan', () => {
    expect(buildMatrix(strategi, 2, indexOverblik(given), TODAY).udenPlaner.map(({ id }) => id)).toEqual([12]);
    expect(niveauerMedPlaner(strategi, indexOverblik(given))).toEqual([1, 2, 3]);
    expect(niveauerMedPlaner(strategi, indexOverblik(anOverblik()))).toEqual([]);
  });

  it('puts the specialområder of the strategy\'s years in the Danish alphabet, those that answered anyway among them, and Fælles last', () => {
    const columns = (planstatus = given.planstatus) => buildMatrix(strategi, 1, indexOverblik({ ...given, planstatus }), TODAY).kolonner.map((aktoer) => aktoer?.navn ?? null);
    expect(columns()).toEqual(['Autisme', 'Aarhus', null]);
    expect(columns([aPlanstatus(1, { specialomraadeId: 3 })])).toEqual(['Autisme', 'Hjerneskade', 'Aarhus', null]);
  });
});
