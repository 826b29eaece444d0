import { describe, expect, it } from 'vitest';
import { moveHandleplan } from '../../../src/domain/aendring/move-handleplan';
import { aPlan } from '../mine/small-overblik';
import { anOmraade } from './a-tree';

const omraader = [anOmraade(1), anOmraade(2), anOmraade(3, { strategiId: 9 })];
const handleplaner = [aPlan(1), aPlan(2), aPlan(3), aPlan(4, { omraadeId: 2, orden: 1 }), aPlan(5, { omraadeId: 2, orden: 2 })];

describe('moving a handleplan', () => {
  it('up by one changes places with its neighbour', () => {
    expect(moveHandleplan({ omraader, handleplaner }, { id: 3, omraadeId: 1, plads: 1 })).toEqual({ ok: true, flyttet: [{ id: 3, felter: { orden: 2 } }, { id: 2, felter: { orden: 3 } }] });
  });

  it('under another Omraade puts it between those who are there', () => {
    expect(moveHandleplan({ omraader, handleplaner }, { id: 3, omraadeId: 2, plads: 1 })).toEqual({ ok: true, flyttet: [{ id: 3, felter: { omraadeId: 2, orden: 2 } }, { id: 5, felter: { orden: 3 } }] });
  });

  it('to where it stands saves nothing', () => {
    expect(moveHandleplan({ omraader, handleplaner }, { id: 2, omraadeId: 1, plads: 1 })).toEqual({ ok: true, flyttet: [] });
  });

  it('is refused into another strategy, or where something is gone', () => {
    expect(moveHandleplan({ omraader, handleplaner }, { id: 1, omraadeId: 3, plads: 0 })).toEqual({ ok: false, fejl: 'anden-strategi' });
    expect(moveHandleplan({ omraader, handleplaner }, { id: 1, omraadeId: 7, plads: 0 })).toEqual({ ok: false, fejl: 'findes-ikke' });
    expect(moveHandleplan({ omraader, handleplaner }, { id: 77, omraadeId: 1, plads: 0 })).toEqual({ ok: false, fejl: 'findes-ikke' });
  });
});
