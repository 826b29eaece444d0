import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/freshness/days-between';
import { findMine } from '../../../src/domain/mine/find-mine';
import { indexOverblik, type OverblikIndex } from '../../../src/domain/overblik/index-overblik';
import { omraadePath } from '../../../src/domain/overblik/omraade-path';
import { fremdriftOf, newestStatusPr, planStatusOf } from '../../../src/domain/overblik/plan-status';
import type { Handleplan } from '../../../src/domain/strategi/handleplan';
import { createPlanFilter } from '../../../src/domain/udvalg/filter-plans';
import { createPlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { createPlanSearch } from '../../../src/domain/udvalg/search-plans';
import { FILTRE, HELE_LISTEN, type Udvalg, withoutFilter, withoutFiltre } from '../../../src/domain/udvalg/udvalg';
import { anyOverblik } from './any-overblik';
import { anyUdvalg } from './any-udvalg';

const REF = fc.integer({ min: 1, max: 5 });
const UDVALG = anyUdvalg({ omraadeId: REF, aktoerId: REF, specialomraadeId: REF });
const VIEWER = { personId: 1, today: '2026-02-01' };

function found(index: OverblikIndex, udvalg: Partial<Udvalg>, viewer: { personId: number | null; today: string } = VIEWER): readonly Handleplan[] {
  return [...index.handleplaner.values()].filter(createPlanFilter({ ...HELE_LISTEN, ...udvalg }, viewer, createPlanFacts(index)));
}

/** Holds for each plan that a selection of this kind lets through, of any overview. */
function holds<Wish extends Partial<Udvalg>>(wishes: fc.Arbitrary<Wish>, isTrue: (plan: Handleplan, wish: Wish, index: OverblikIndex) => boolean): void {
  fc.assert(fc.property(anyOverblik, wishes, (overblik, wish) => {
    const index = indexOverblik(overblik);
    expect(found(index, wish).filter((plan) => !isTrue(plan, wish, index))).toEqual([]);
  }));
}

describe('a selection of handleplaner', () => {
  it('lets everything through when it asks for nothing', () => {
    fc.assert(fc.property(anyOverblik, (overblik) => {
      expect(found(indexOverblik(overblik), {})).toEqual(overblik.handleplaner);
    }));
  });

  it('finds what each of its filters finds, and no more', () => {
    fc.assert(fc.property(anyOverblik, UDVALG, (overblik, udvalg) => {
      const index = indexOverblik(overblik);
      const alone = FILTRE.map((filter) => found(index, { [filter]: udvalg[filter], ...(filter !== 'specialomraade' && { specialomraade: udvalg.specialomraade }) }));
      expect(found(index, udvalg)).toEqual(overblik.handleplaner.filter((plan) => alone.every((plans) => plans.includes(plan))));
    }));
  });

  it('finds the same for a word typed and taken back letter by letter as for the word itself', () => {
    fc.assert(fc.property(anyOverblik, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), (overblik, at, from) => {
      const index = indexOverblik(overblik);
      const word = (overblik.handleplaner[at]?.titel ?? overblik.personer[at]?.navn ?? 'ord').slice(from, from + 6);
      const typed = Array.from(word, (_, length) => word.slice(0, length + 1));
      const search = createPlanSearch(index);
      for (const query of [...typed, ...typed.toReversed()]) {
        expect(overblik.handleplaner.filter(search(query)), query).toEqual(overblik.handleplaner.filter(createPlanSearch(index)(query)));
      }
    }));
  });

  it('finds no less with one wish fewer, and everything with none', () => {
    fc.assert(fc.property(anyOverblik, UDVALG, fc.constantFrom(...FILTRE.filter((filter) => filter !== 'specialomraade')), (overblik, udvalg, filter) => {
      const index = indexOverblik(overblik);
      const looser = found(index, withoutFilter(udvalg, filter));
      expect(found(index, udvalg).filter((plan) => !looser.includes(plan))).toEqual([]);
      expect(found(index, withoutFiltre(udvalg))).toEqual(overblik.handleplaner);
    }));
  });

  it('of an Omraade holds what stands in it or below it', () => {
    holds(fc.record({ omraadeId: REF }), (plan, { omraadeId }, index) => omraadePath(plan.omraadeId, index).some(({ id }) => id === omraadeId));
  });

  it('of a status holds plans of which it, or a part of it, is said; silence is a status of its own', () => {
    holds(UDVALG.map(({ status }) => ({ status })).filter(({ status }) => status.length > 0), (plan, { status }, index) => {
      const said = planStatusOf(plan.id, index);
      if (said.kind === 'tavs') return status.includes('ingen');
      const trin = said.kind === 'hele' ? [said.status.trin] : said.summer.map((sum) => sum.trin);
      return trin.some((one) => status.includes(one ?? 'i-ord'));
    });
  });

  it('of a fremdrift holds what the list shows as such', () => {
    holds(UDVALG.map(({ fremdrift }) => ({ fremdrift })).filter(({ fremdrift }) => fremdrift.length > 0), (plan, { fremdrift }, index) => fremdrift.includes(fremdriftOf(planStatusOf(plan.id, index)) ?? 'ikke-vurderet'));
  });

  it('of mine holds exactly my plans, and nothing for somebody unknown', () => {
    fc.assert(fc.property(anyOverblik, (overblik) => {
      const index = indexOverblik(overblik);
      const mine = new Set(findMine(overblik, 1, VIEWER.today).map(({ handleplanId }) => handleplanId));
      expect(new Set(found(index, { mine: true }).map(({ id }) => id))).toEqual(mine);
      expect(found(index, { mine: true }, { ...VIEWER, personId: null })).toEqual([]);
    }));
  });

  it('of silence holds plans of which nothing was heard for so long', () => {
    holds(fc.record({ stilleDage: fc.integer({ min: 1, max: 900 }) }), (plan, { stilleDage }, index) => {
      const sidst = newestStatusPr(planStatusOf(plan.id, index));
      return sidst === null || daysBetween(sidst, VIEWER.today) >= stilleDage;
    });
  });

  it('of a verdensmål holds plans of areas that serve it or one of its delmål; of a delmål, that alone', () => {
    const goals = (plan: Handleplan, index: OverblikIndex) => omraadePath(plan.omraadeId, index).flatMap(({ verdensmaal }) => verdensmaal);
    holds(fc.constantFrom('3', '3.4', '17').map((verdensmaal) => ({ verdensmaal })), (plan, { verdensmaal }, index) => goals(plan, index).some((goal) => goal.split('.')[0] === verdensmaal || goal === verdensmaal));
    holds(fc.constant({ verdensmaal: '1' }), () => false);
  });

  it('of help, MED, tilsagn and aktør holds plans with it', () => {
    holds(fc.constant({ harBehov: true }), (plan, _, index) => index.planstatus(plan.id).some((row) => row.harBehov));
    holds(fc.constant({ relevantForMed: true }), (plan) => plan.relevantForMed);
    holds(fc.constantFrom('foreslaaet', 'udpeget').map((tilsagn) => ({ tilsagn })), (plan, { tilsagn }) => plan.tilsagn === tilsagn);
    holds(fc.record({ aktoerId: REF }), (plan, { aktoerId }, index) => index.ansvar(plan.id).some((row) => row.aktoerId === aktoerId));
  });
});
