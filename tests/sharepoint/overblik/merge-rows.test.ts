import { describe, expect, it } from 'vitest';
import { addPeopleWhoLeft } from '../../../src/sharepoint/overblik/add-people-who-left';
import { mergeRows } from '../../../src/sharepoint/overblik/merge-rows';

const rows = (...ids: number[]) => ids.map((id) => ({ id, text: `row ${id}` }));
const bad = (id: number) => ({ list: 'Handleplaner', id, column: 'Fase' });

describe('bringing rows up to date', () => {
  it('takes the changed rows as they are now, in the order of ids', () => {
    const merged = mergeRows({ rows: rows(1, 2, 5), unreadable: [] }, new Set([2, 4]), { rows: [{ id: 4, text: 'new' }, { id: 2, text: 'changed' }], unreadable: [] });
    expect(merged.rows).toEqual([{ id: 1, text: 'row 1' }, { id: 2, text: 'changed' }, { id: 4, text: 'new' }, { id: 5, text: 'row 5' }]);
  });

  it('drops a changed row that is not found again', () => {
    expect(mergeRows({ rows: rows(1, 2), unreadable: [] }, new Set([2]), { rows: [], unreadable: [] }).rows).toEqual(rows(1));
  });

  it('moves a row between readable and unreadable', () => {
    expect(mergeRows({ rows: rows(1), unreadable: [bad(2), bad(3)] }, new Set([1, 2]), { rows: rows(2), unreadable: [bad(1)] })).toEqual({ rows: rows(2), unreadable: [bad(3), bad(1)] });
  });
});

describe('people whom the lists name but the site no longer knows', () => {
  const empty = { strategier: [], omraader: [], handleplaner: [], aktoerer: [], relationer: [], forelaeggelser: [], planstatus: [] };

  it('are shown once each as having left', () => {
    const ansvar = [{ id: 1, noegle: 'a', handleplanId: 1, aktoerId: 1, rolle: 'ansvarlig' as const, specialomraadeId: null, personIds: [7, 8, 8] }];
    const known = { id: 7, navn: 'Kendt', mail: null, upn: null, aktiv: true };
    expect(addPeopleWhoLeft({ ...empty, ansvar }, [known])).toEqual([known, { id: 8, navn: '', mail: null, upn: null, aktiv: false }]);
  });
});
