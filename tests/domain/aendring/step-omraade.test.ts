import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childrenOf } from '../../../src/domain/aendring/find-plads';
import { moveOmraade } from '../../../src/domain/aendring/move-omraade';
import { stepOmraade, type Traekskridt, TRAEKSKRIDT } from '../../../src/domain/aendring/step-omraade';
import type { Omraade } from '../../../src/domain/strategi/omraade';

const strategier = [{ id: 1, noegle: 's', titel: 'Strategi', vision: null, fra: null, til: null, niveauer: ['Tema', 'Område', 'Mål'] }];

function omraade(id: number, foraelderId: number | null, niveau: number, orden: number): Omraade {
  return { id, noegle: `o${id}`, strategiId: 1, foraelderId, niveau, nummer: null, titel: `Område ${id}`, tekst: null, verdensmaal: [], fase: null, orden };
}

/** 1 (11 (111), 12), 2 */
const TREE: readonly Omraade[] = [omraade(1, null, 1, 1), omraade(2, null, 1, 2), omraade(11, 1, 2, 1), omraade(12, 1, 2, 2), omraade(111, 11, 3, 1)];

function after(omraader: readonly Omraade[], id: number, skridt: Traekskridt): readonly Omraade[] {
  const flytning = stepOmraade({ omraader }, id, skridt);
  if (flytning === null) return omraader;
  const moved = moveOmraade({ omraader, strategier }, flytning);
  return moved.ok ? omraader.map((row) => ({ ...row, ...moved.flyttet.find((change) => change.id === row.id)?.felter })) : omraader;
}

const ids = (omraader: readonly Omraade[], foraelderId: number | null) => childrenOf(omraader, 1, foraelderId).map(({ id }) => id);

test('a step takes an Omraade past its neighbour, under the one above it, or out beside its parent', () => {
  expect(ids(after(TREE, 12, 'op'), 1)).toEqual([12, 11]);
  expect(ids(after(TREE, 11, 'ned'), 1)).toEqual([12, 11]);
  expect(ids(after(TREE, 12, 'ind'), 11)).toEqual([111, 12]);
  expect(ids(after(TREE, 11, 'ud'), null)).toEqual([1, 11, 2]);
});

test('where there is no way on, there is no step', () => {
  expect(stepOmraade({ omraader: TREE }, 1, 'op')).toBeNull();
  expect(stepOmraade({ omraader: TREE }, 2, 'ned')).toBeNull();
  expect(stepOmraade({ omraader: TREE }, 11, 'ind')).toBeNull();
  expect(stepOmraade({ omraader: TREE }, 1, 'ud')).toBeNull();
  expect(stepOmraade({ omraader: TREE }, 99, 'op')).toBeNull();
});

test('a step and its opposite leave the order as it was; no row is ever lost or put on the wrong level', () => {
  const step = fc.tuple(fc.constantFrom(...TREE.map(({ id }) => id)), fc.constantFrom(...TRAEKSKRIDT));
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), step, (steps, [id, skridt]) => {
    const here = steps.reduce((tree, [each, way]) => after(tree, each, way), TREE);
    for (const row of here) expect(row.niveau).toBe((here.find((other) => other.id === row.foraelderId)?.niveau ?? 0) + 1);
    const back = { op: 'ned', ned: 'op' } as const;
    if (skridt === 'op' || skridt === 'ned') {
      const there = after(here, id, skridt);
      const foraelderId = here.find((row) => row.id === id)?.foraelderId ?? null;
      const moved = ids(there, foraelderId).join() !== ids(here, foraelderId).join();
      expect(ids(moved ? after(there, id, back[skridt]) : there, foraelderId)).toEqual(ids(here, foraelderId));
    }
  }));
});
