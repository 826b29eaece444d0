import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../src/domain/aendring/changed-fields';
import { describeAendring } from '../../../src/domain/aendring/describe-aendring';
import { aPlan, anAktoer, anAnsvar } from '../mine/small-overblik';

describe('the fields that changed', () => {
  it('are those that really differ, before and after', () => {
    const before = aPlan(1, { titel: 'Før', tekst: null, relevantForMed: false, periode: { fra: '2025-01-01', til: '2025-12-31', ordlyd: '2025', om: null } });
    const after = { ...before, titel: 'Efter', tekst: '', periode: { ...before.periode, om: 'igangsaettes' } };
    expect(changedFields(before, after)).toEqual([{ felt: 'titel', foer: 'Før', efter: 'Efter' }, { felt: 'periode', foer: before.periode, efter: after.periode }]);
    expect(changedFields(before, structuredClone(before))).toEqual([]);
  });

  it('of a new record are those that hold something; of a deleted one what it held', () => {
    const aktoer = anAktoer(4, { navn: 'HMU', fraAar: 2014 });
    expect(changedFields(null, aktoer).map(({ felt, foer }) => [felt, foer])).toEqual([['navn', null], ['type', null], ['fraAar', null]]);
    expect(changedFields(aktoer, null).map(({ felt, efter }) => [felt, efter])).toEqual([['navn', null], ['type', null], ['fraAar', null]]);
  });
});

describe('a change', () => {
  it('of a plan is shown with the plan, its Omraade and its strategy', () => {
    const plan = aPlan(7, { strategiId: 2, omraadeId: 5 });
    expect(describeAendring('handleplan', plan, { ...plan, titel: 'Ny' }, '3')).toEqual({
      noegle: 'handleplan:7:3', art: 'rettet', posttype: 'handleplan', postId: 7, navn: 'Ny', strategiId: 2, omraadeId: 5, handleplanId: 7, felter: [{ felt: 'titel', foer: 'Plan 7', efter: 'Ny' }],
    });
  });

  it('of a part of a plan is shown with the plan; of a relation with the plan it goes out from', () => {
    expect(describeAendring('ansvar', null, anAnsvar(1, 7, 3), 'oprettet')).toMatchObject({ art: 'oprettet', navn: 'ansvarlig', handleplanId: 7, strategiId: null });
    const relation = { id: 9, noegle: 'r', fraHandleplanId: 7, type: 'afventer', tilHandleplanId: 8, tilOmraadeId: null } as const;
    expect(describeAendring('relation', relation, null, '1:slettet')).toMatchObject({ art: 'slettet', navn: 'afventer', handleplanId: 7 });
  });
});
