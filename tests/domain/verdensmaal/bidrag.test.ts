import { describe, expect, it } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import type { Relation } from '../../../src/domain/strategi/relation';
import { findBidrag } from '../../../src/domain/verdensmaal/bidrag';
import { anOverblik, aPlan, aStrategi } from '../mine/small-overblik';

function anOmraade(id: number, strategiId: number, foraelderId: number | null, verdensmaal: readonly string[] = []): Omraade {
  return { id, noegle: `o-${id}`, strategiId, foraelderId, niveau: foraelderId === null ? 1 : 2, nummer: null, titel: `Område ${id}`, tekst: null, verdensmaal, fase: null, orden: id };
}

function aRelation(fraHandleplanId: number, rest: Partial<Relation>): Relation {
  return { id: fraHandleplanId, noegle: `r-${fraHandleplanId}`, fraHandleplanId, type: 'bidrager-til', tilHandleplanId: null, tilOmraadeId: null, ...rest };
}

const strategier = [aStrategi(1), aStrategi(2)];
const overblik = anOverblik({
  strategier,
  omraader: [anOmraade(1, 1, null, ['3', '3.4']), anOmraade(2, 1, 1), anOmraade(3, 1, null, ['13.2']), anOmraade(4, 2, null)],
  handleplaner: [aPlan(1, { omraadeId: 1 }), aPlan(2, { omraadeId: 2 }), aPlan(3, { omraadeId: 3 }), aPlan(4, { omraadeId: 4, strategiId: 2 }), aPlan(5, { omraadeId: 4, strategiId: 2 })],
});

function bidrag(maal: string, relationer: readonly Relation[] = []) {
  const found = findBidrag(strategier, indexOverblik({ ...overblik, relationer })).find((one) => one.maal === maal);
  return found?.strategier.map(({ strategi, omraader, handleplaner, gennemRelation }) => ({
    strategi: strategi.id, omraader: omraader.map(({ omraade, delmaal }) => [omraade.id, ...delmaal]), planer: handleplaner.map(({ id }) => id), relation: gennemRelation.map(({ handleplan, til }) => [handleplan.id, til.id]),
  }));
}

describe('What serves a verdensmål', () => {
  it('are the areas that name it and all plans that stand in them or below', () => {
    expect(bidrag('3')).toEqual([{ strategi: 1, omraader: [[1, '3.4']], planer: [1, 2], relation: [] }]);
  });

  it('a delmål alone names its goal', () => {
    expect(bidrag('13')).toEqual([{ strategi: 1, omraader: [[3, '13.2']], planer: [3], relation: [] }]);
  });

  it('are also plans of other strategies that contribute to such an area, below it, or to a plan in it', () => {
    const relationer = [aRelation(4, { tilOmraadeId: 2 }), aRelation(5, { tilHandleplanId: 1 })];
    expect(bidrag('3', relationer)?.[1]).toEqual({ strategi: 2, omraader: [], planer: [], relation: [[4, 2], [5, 1]] });
  });

  it('are not plans that merely wait for it, nor is one that stands in it told twice', () => {
    expect(bidrag('3', [aRelation(4, { type: 'afventer', tilHandleplanId: 1 }), aRelation(2, { tilOmraadeId: 1 })])).toEqual(bidrag('3'));
  });

  it('is nobody for the other goals, and all 17 are there', () => {
    const all = findBidrag(strategier, indexOverblik(overblik));
    expect(all).toHaveLength(17);
    expect(all.filter((one) => one.strategier.length > 0).map(({ maal }) => maal)).toEqual(['3', '13']);
  });
});
