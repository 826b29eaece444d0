import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendantsOf } from '../../../src/domain/aendring/descendants-of';
import { childrenOf, findPlads } from '../../../src/domain/aendring/find-plads';
import { type Flytteresultat, moveOmraade } from '../../../src/domain/aendring/move-omraade';
import type { Omraade } from '../../../src/domain/strategi/omraade';
import { aTree, anOmraade, anyTree } from './a-tree';

function after(omraader: readonly Omraade[], result: Flytteresultat): readonly Omraade[] {
  const changes = new Map(result.ok ? result.flyttet.map(({ id, felter }) => [id, felter]) : []);
  return omraader.map((omraade) => ({ ...omraade, ...changes.get(omraade.id) }));
}

const ids = (omraader: readonly Omraade[]) => omraader.map(({ id }) => id);
const move = fc.record({ id: fc.integer({ min: 1, max: 9 }), foraelder: fc.integer({ min: 0, max: 9 }), plads: fc.integer({ min: 0, max: 9 }) });

describe('moving an Omraade', () => {
  it('puts it in its place among its siblings, keeps the others in their order, and keeps the tree a tree of levels', () => {
    fc.assert(fc.property(anyTree, move, (tree, { id, foraelder, plads }) => {
      const foraelderId = foraelder === 0 ? null : foraelder;
      const result = moveOmraade(tree, { id, foraelderId, plads });
      if (!result.ok) return;
      const omraader = after(tree.omraader, result);
      const others = ids(childrenOf(tree.omraader, 1, foraelderId)).filter((sibling) => sibling !== id);
      expect(ids(childrenOf(omraader, 1, foraelderId))).toEqual([...others.slice(0, plads), id, ...others.slice(plads)]);
      for (const omraade of omraader) {
        expect(omraade.niveau).toBe((omraader.find((node) => node.id === omraade.foraelderId)?.niveau ?? 0) + 1);
        expect(omraade.niveau).toBeLessThanOrEqual(3);
      }
      expect(new Set(ids(descendantsOf(omraader, id)))).toEqual(new Set(ids(descendantsOf(tree.omraader, id))));
    }));
  });

  it('saves nothing that does not change', () => {
    fc.assert(fc.property(anyTree, move, (tree, { id, foraelder, plads }) => {
      const result = moveOmraade(tree, { id, foraelderId: foraelder === 0 ? null : foraelder, plads });
      if (!result.ok) return;
      for (const { id: moved, felter } of result.flyttet) {
        const before = tree.omraader.find((omraade) => omraade.id === moved);
        expect(Object.entries(felter).length).toBeGreaterThan(0);
        expect(before).not.toMatchObject(felter);
        for (const [felt, value] of Object.entries(felter)) expect(before?.[felt as keyof Omraade]).not.toEqual(value);
      }
    }));
  });

  it('is refused under itself and what hangs on it, and deeper than the strategy has names for', () => {
    const tree = aTree([0, 1, 2, 0, 4]);
    expect(moveOmraade(tree, { id: 1, foraelderId: 3, plads: 0 })).toEqual({ ok: false, fejl: 'under-sig-selv' });
    expect(moveOmraade(tree, { id: 1, foraelderId: 1, plads: 0 })).toEqual({ ok: false, fejl: 'under-sig-selv' });
    expect(moveOmraade(tree, { id: 4, foraelderId: 3, plads: 0 })).toEqual({ ok: false, fejl: 'for-dybt' });
    expect(moveOmraade(tree, { id: 1, foraelderId: 5, plads: 0 })).toEqual({ ok: false, fejl: 'for-dybt' });
    expect(moveOmraade(tree, { id: 9, foraelderId: null, plads: 0 })).toEqual({ ok: false, fejl: 'findes-ikke' });
    expect(moveOmraade(tree, { id: 1, foraelderId: 9, plads: 0 })).toEqual({ ok: false, fejl: 'findes-ikke' });
    const foreign = { ...tree, omraader: [...tree.omraader, anOmraade(6, { strategiId: 2 })] };
    expect(moveOmraade(foreign, { id: 1, foraelderId: 6, plads: 0 })).toEqual({ ok: false, fejl: 'anden-strategi' });
  });

  it('saves two records when two neighbours change places', () => {
    const result = moveOmraade(aTree([0, 0, 0, 0], [10, 20, 30, 40]), { id: 3, foraelderId: null, plads: 1 });
    expect(result).toEqual({ ok: true, flyttet: [{ id: 3, felter: { orden: 20 } }, { id: 2, felter: { orden: 30 } }] });
  });

  it('takes everything below along, a level up or down', () => {
    const tree = aTree([0, 0, 2]);
    expect(moveOmraade(tree, { id: 2, foraelderId: 1, plads: 0 })).toEqual({ ok: true, flyttet: [{ id: 2, felter: { foraelderId: 1, niveau: 2 } }, { id: 3, felter: { niveau: 3 } }] });
  });

  it('works among siblings that stand too deep already, so that old trees can be put in order', () => {
    const tree = aTree([0, 1, 1]);
    expect(moveOmraade({ ...tree, strategier: [] }, { id: 3, foraelderId: 1, plads: 0 })).toMatchObject({ ok: true });
  });

  it('ends where the lists hold a circle', () => {
    const omraader = [anOmraade(1, { foraelderId: 2 }), anOmraade(2, { foraelderId: 1 })];
    expect(ids(descendantsOf(omraader, 1))).toEqual([2]);
  });
});

describe('the place of a new Omraade', () => {
  it('is after the last of its siblings, one level below its parent', () => {
    expect(findPlads(aTree([0, 1, 1]), 1, 1)).toEqual({ ok: true, niveau: 2, orden: 4 });
    expect(findPlads(aTree([0, 1, 2]), 1, 3)).toEqual({ ok: false, fejl: 'for-dybt' });
    expect(findPlads(aTree([]), 1, null)).toEqual({ ok: true, niveau: 1, orden: 1 });
  });
});
