import { describe, expect, it } from 'vitest';
import { copyStrategi } from '../../../src/domain/aendring/copy-strategi';
import { aPeriode, aPlan, aPlanstatus, aStrategi, anAktoer, anAnsvar, anOverblik } from '../mine/small-overblik';
import { anOmraade } from './a-tree';

const from = aStrategi(1, '2014-01-01', '2017-12-31');
const person = (id: number, aktiv: boolean) => ({ id, navn: `Person ${id}`, mail: null, upn: `p${id}@example.org`, aktiv });
const poster = [aPlan(1, { omraadeId: 2, nummer: '1-A', periode: aPeriode('2014-01-01', '2014-12-31', '2014'), fase: 'aktiv', tilsagn: 'udpeget', relevantForMed: true }), aPlan(2, { omraadeId: 77 }), aPlan(9, { strategiId: 2, omraadeId: 9 })];
const overblik = anOverblik({
  strategier: [from, aStrategi(2)],
  omraader: [anOmraade(1, { nummer: '1', verdensmaal: ['3'], fase: 'aktiv' }), anOmraade(2, { foraelderId: 1, niveau: 2 }), anOmraade(9, { strategiId: 2 })],
  handleplaner: poster,
  aktoerer: [anAktoer(3, { tilAar: 2019 }), anAktoer(4)],
  ansvar: [anAnsvar(1, 1, 3), anAnsvar(2, 1, 4, { personIds: [5, 6, 7] }), anAnsvar(3, 1, 4, { specialomraadeId: 3 }), anAnsvar(4, 9, 4)],
  planstatus: [aPlanstatus(1)],
  personer: [person(5, true), person(6, false)],
});
const kopi = { noegle: 'ny', titel: 'Ny strategi', fra: '2024-01-01', til: '2027-12-31', handleplaner: true, ansvar: true, relationer: true };

describe('a strategy made from an earlier one', () => {
  it('has its levels and areas, with keys of its own', () => {
    const { strategi, omraader } = copyStrategi(from, overblik, poster, kopi);
    expect(strategi).toEqual({ noegle: 'ny', titel: 'Ny strategi', vision: null, fra: '2024-01-01', til: '2027-12-31', niveauer: ['Tema'] });
    expect(omraader).toMatchObject([{ noegle: 'ny/omraade-1', foraelder: null, nummer: '1', verdensmaal: ['3'], fase: null }, { noegle: 'ny/omraade-2', foraelder: 'ny/omraade-1', niveau: 2 }]);
  });

  it('has its plans without their years: no period, phase or tilsagn, and none without an area', () => {
    const { handleplaner } = copyStrategi(from, overblik, poster, kopi);
    expect(handleplaner).toMatchObject([{ noegle: 'ny/handleplan-1', omraade: 'ny/omraade-2', nummer: '1-A', relevantForMed: true, periode: null, fase: null, tilsagn: null }]);
  });

  it('has the Ansvar of those who still exist, and the people who are still there', () => {
    expect(copyStrategi(from, overblik, poster, kopi).ansvar).toEqual([{ noegle: 'ny/ansvar-2', handleplan: 'ny/handleplan-1', aktoer: 'aktoer-4', rolle: 'ansvarlig', specialomraade: null, personer: ['p5@example.org'] }]);
  });

  it('says which plan each was made from', () => {
    expect(copyStrategi(from, overblik, poster, kopi).relationer).toEqual([{ noegle: 'ny/bygger-videre-1', type: 'bygger-videre-paa', fraHandleplan: 'ny/handleplan-1', tilHandleplan: 'plan-1', tilOmraade: null }]);
  });

  it('leaves statuses, aktører and forelæggelser where they are', () => {
    expect(copyStrategi(from, overblik, poster, kopi)).toMatchObject({ aktoerer: [], forelaeggelser: [], statusopdateringer: [] });
  });

  it('takes along only what is asked: without plans neither Ansvar nor relations', () => {
    expect(copyStrategi(from, overblik, poster, { ...kopi, handleplaner: false })).toMatchObject({ handleplaner: [], ansvar: [], relationer: [] });
    expect(copyStrategi(from, overblik, poster, { ...kopi, ansvar: false, relationer: false })).toMatchObject({ handleplaner: [{}], ansvar: [], relationer: [] });
  });

  it('is the same draft every time, so that a second try goes on where the first stopped', () => {
    expect(copyStrategi(from, overblik, poster, kopi)).toEqual(copyStrategi(from, overblik, poster, kopi));
  });
});
