import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDependents, isFree } from '../../../src/domain/aendring/find-dependents';
import type { Relation } from '../../../src/domain/strategi/relation';
import { aPlan, aPlanstatus, aStrategi, anAktoer, anAnsvar, anOverblik } from '../mine/small-overblik';
import { aTree, anOmraade } from './a-tree';

const relation = (id: number, fra: number, til: number | null, omraade: number | null = null): Relation => ({ id, noegle: `r-${id}`, fraHandleplanId: fra, type: 'afventer', tilHandleplanId: til, tilOmraadeId: omraade });

/** Strategy 1: area 1 with area 2 below, plans 1 and 2; strategy 2: area 9 with plan 9. */
const overblik = anOverblik({
  strategier: [aStrategi(1), aStrategi(2)],
  omraader: [anOmraade(1), anOmraade(2, { foraelderId: 1, niveau: 2 }), anOmraade(9, { strategiId: 2 })],
  handleplaner: [aPlan(1, { omraadeId: 1 }), aPlan(2, { omraadeId: 2 }), aPlan(9, { omraadeId: 9, strategiId: 2 })],
  aktoerer: [anAktoer(3), anAktoer(4)],
  ansvar: [anAnsvar(1, 1, 3), anAnsvar(2, 2, 4, { specialomraadeId: 3 }), anAnsvar(3, 9, 4)],
  relationer: [relation(1, 1, 2), relation(2, 9, 1), relation(3, 9, null, 2)],
  forelaeggelser: [{ id: 1, noegle: 'f', handleplanId: 2, organ: 'hmu', formaal: null, periode: null }],
  planstatus: [aPlanstatus(2, { id: 20 }), aPlanstatus(9, { id: 90, specialomraadeId: 4 })],
});

describe('what hangs on a record', () => {
  it('of a plan: Ansvar, relations both ways, forelæggelser and statuses', () => {
    expect(findDependents('handleplan', 1, overblik)).toEqual({ omraader: [], handleplaner: [], ansvar: [1], relationer: [1, 2], forelaeggelser: [], planstatus: [] });
    expect(findDependents('handleplan', 2, overblik)).toEqual({ omraader: [], handleplaner: [], ansvar: [2], relationer: [1], forelaeggelser: [1], planstatus: [20] });
  });

  it('of an Omraade: all that is below, and relations to it', () => {
    expect(findDependents('omraade', 1, overblik)).toEqual({ omraader: [2], handleplaner: [1, 2], ansvar: [1, 2], relationer: [1, 2, 3], forelaeggelser: [1], planstatus: [20] });
    expect(findDependents('omraade', 2, overblik)).toMatchObject({ omraader: [], handleplaner: [2], relationer: [1, 3] });
  });

  it('of a strategi: everything in it, also a plan whose Omraade is gone', () => {
    expect(findDependents('strategi', 1, overblik)).toMatchObject({ omraader: [1, 2], handleplaner: [1, 2], ansvar: [1, 2] });
    expect(findDependents('strategi', 1, { ...overblik, omraader: [] })).toMatchObject({ handleplaner: [1, 2] });
  });

  it('of an aktør: its Ansvar, and where it is the specialområde', () => {
    expect(findDependents('aktoer', 3, overblik)).toMatchObject({ ansvar: [1, 2], planstatus: [] });
    expect(findDependents('aktoer', 4, overblik)).toMatchObject({ ansvar: [2, 3], planstatus: [90] });
  });

  it('of the parts of a plan: nothing', () => {
    for (const type of ['ansvar', 'relation', 'forelaeggelse'] as const) expect(isFree(findDependents(type, 1, overblik))).toBe(true);
    expect(isFree(findDependents('handleplan', 1, overblik))).toBe(false);
  });

  it('never counts one record twice', () => {
    fc.assert(fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { maxLength: 8 }), (parents, links) => {
      const tree = aTree(parents.map((parent, at) => (parent <= at && at < 3 ? parent : 0)));
      const world = anOverblik({ ...tree, handleplaner: tree.omraader.map(({ id }) => aPlan(id, { omraadeId: id })), relationer: links.map(([fra, til], at) => relation(at + 1, fra, til, fra)) });
      for (const ids of Object.values(findDependents('strategi', 1, world)) as (readonly number[])[]) expect(new Set(ids).size).toBe(ids.length);
    }));
  });
});
