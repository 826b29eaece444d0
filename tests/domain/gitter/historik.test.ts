import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStand, mapHistorik, redo, startHistorik, undo, type Historik } from '../../../src/domain/gitter/historik';

const edits = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });
const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 30 });
const isSame = (one: number, other: number) => one === other;

function after(edited: readonly number[]): Historik<number> {
  return edited.reduce((historik, edit) => addStand(historik, edit), startHistorik(-1));
}

function times<Value>(count: number, start: Value, step: (value: Value) => Value): Value {
  return Array.from({ length: count }).reduce<Value>((value) => step(value), start);
}

function walk(taken: readonly (number | 'undo' | 'redo')[]): Historik<number> {
  return taken.reduce<Historik<number>>((historik, step) => (step === 'undo' ? undo(historik) : step === 'redo' ? redo(historik) : addStand(historik, step)), startHistorik(-1));
}

describe('the history of the grid', () => {
  it('gives the start back when everything is undone', () => {
    fc.assert(fc.property(edits, (edited) => { expect(times(edited.length, after(edited), undo).nu).toBe(-1); }));
  });

  it('gives everything back when it is redone, however far it was undone', () => {
    fc.assert(fc.property(edits, fc.nat({ max: 25 }), (edited, back) => {
      const whole = after(edited);
      expect(times(back, times(back, whole, undo), redo)).toEqual(whole);
    }));
  });

  it('loses no step: undo after redo, and redo after undo, change nothing', () => {
    fc.assert(fc.property(steps, (taken) => {
      const here = walk(taken);
      if (here.foer.length > 0) expect(redo(undo(here))).toEqual(here);
      if (here.efter.length > 0) expect(undo(redo(here))).toEqual(here);
    }));
  });

  it('forgets what was undone once something else is done', () => {
    expect(redo(addStand(undo(after([1, 2])), 3)).nu).toBe(3);
  });

  it('takes no step for an edit that changes nothing', () => {
    expect(addStand(after([1]), 1).foer).toEqual([-1]);
  });

  it('holds no step twice in a row after all of it was changed alike', () => {
    fc.assert(fc.property(steps, (taken) => {
      const { foer, nu, efter } = mapHistorik(walk(taken), (stand) => Math.max(stand, 2), isSame);
      const all = [...foer, nu, ...efter];
      expect(all.every((stand, place) => stand !== all[place + 1])).toBe(true);
      expect(nu).toBe(Math.max(walk(taken).nu, 2));
    }));
  });
});
