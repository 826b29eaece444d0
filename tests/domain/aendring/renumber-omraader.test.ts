import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renumberOmraader } from '../../../src/domain/aendring/renumber-omraader';
import type { Handleplanpost } from '../../../src/domain/strategi/handleplan';
import type { Omraade } from '../../../src/domain/strategi/omraade';

function omraade(id: number, foraelderId: number | null, nummer: string | null, orden: number): Omraade {
  return { id, noegle: `o${id}`, strategiId: 1, foraelderId, niveau: foraelderId === null ? 1 : 2, nummer, titel: `Område ${id}`, tekst: null, verdensmaal: [], fase: null, orden };
}

function plan(id: number, omraadeId: number, nummer: string | null): Handleplanpost {
  return { id, noegle: `p${id}`, strategiId: 1, omraadeId, nummer, titel: `Plan ${id}`, tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: id };
}

test('a level is numbered through the whole tree, and plans follow the number of their Omraade', () => {
  const omraader = [omraade(1, null, null, 1), omraade(2, null, null, 2), omraade(11, 1, '2', 1), omraade(12, 1, '1', 2), omraade(21, 2, null, 1)];
  const handleplaner = [plan(101, 11, '2-A'), plan(102, 11, '21'), plan(103, 11, null), plan(104, 12, '1.3'), plan(105, 21, '7-A')];
  expect(renumberOmraader({ omraader, handleplaner }, 1, 2)).toEqual({
    omraader: [{ id: 11, titel: 'Område 11', fra: '2', til: '1' }, { id: 12, titel: 'Område 12', fra: '1', til: '2' }, { id: 21, titel: 'Område 21', fra: null, til: '3' }],
    handleplaner: [{ id: 101, titel: 'Plan 101', fra: '2-A', til: '1-A' }, { id: 104, titel: 'Plan 104', fra: '1.3', til: '2.3' }],
  });
});

test('after renumbering there is nothing left to renumber, and no two of a level have the same number', () => {
  const anyNumbers = fc.array(fc.option(fc.integer({ min: 1, max: 12 }).map(String), { nil: null }), { maxLength: 8 });
  fc.assert(fc.property(anyNumbers, (numre) => {
    const omraader = numre.map((nummer, at) => omraade(at + 1, null, nummer, at));
    const handleplaner = omraader.map(({ id, nummer }) => plan(100 + id, id, nummer === null ? null : `${nummer}-A`));
    const shifts = renumberOmraader({ omraader, handleplaner }, 1, 1);
    const shifted = <Row extends { readonly id: number; readonly nummer: string | null }>(rows: readonly Row[], by: readonly { readonly id: number; readonly til: string }[]) => rows.map((row) => ({ ...row, nummer: by.find(({ id }) => id === row.id)?.til ?? row.nummer }));
    const after = { omraader: shifted(omraader, shifts.omraader), handleplaner: shifted(handleplaner, shifts.handleplaner) };
    expect(renumberOmraader(after, 1, 1)).toEqual({ omraader: [], handleplaner: [] });
    expect(new Set(after.omraader.map(({ nummer }) => nummer)).size).toBe(omraader.length);
  }));
});
