import { describe, expect, it } from 'vitest';
import { AKTOER_ROWS } from '../../../src/sharepoint/rows/aktoer-row';
import { HANDLEPLAN_ROWS } from '../../../src/sharepoint/rows/handleplan-row';
import { parseRows } from '../../../src/sharepoint/rows/parse-rows';
import { planstatusKey, PLANSTATUS_ROWS } from '../../../src/sharepoint/rows/planstatus-row';
import { PEOPLE } from '../../../src/sharepoint/rows/person-row';
import { rangesAfter } from '../../../src/sharepoint/rows/read-page';
import * as v from 'valibot';

const AKTOER = { Id: 3, Noegle: 'ps', Title: 'Administrationen', Aktoertype: 'administration', Kaldes: null, FraAar: null, TilAar: 2019 };
const PLAN = { Id: 1, Noegle: 'a', StrategiId: 1, OmraadeId: 2, Title: 'Plan' };

describe('a row of a list', () => {
  it.each([
    ['null', { PersonerId: null, StedfortraedereId: null, LedereId: null }, []],
    ['an empty list', { PersonerId: [], StedfortraedereId: [], LedereId: [] }, []],
    ['a list', { PersonerId: [11, 12], StedfortraedereId: [], LedereId: null }, [11, 12]],
    ['a wrapped list', { PersonerId: { results: [11] }, StedfortraedereId: { results: [] } }, [11]],
  ])('has people whether SharePoint gives %s', (_how, people, ids) => {
    const { rows, unreadable } = parseRows(AKTOER_ROWS, [{ ...AKTOER, ...people }]);
    expect(unreadable).toEqual([]);
    expect(rows[0]).toMatchObject({ personIds: ids, stedfortraederIds: [], lederIds: [] });
  });

  it('has other spellings one a line, without empty ones', () => {
    expect(parseRows(AKTOER_ROWS, [{ ...AKTOER, Kaldes: 'PS\r\n\r\n Adm. \n' }]).rows[0]?.kaldes).toEqual(['PS', 'Adm.']);
  });

  it('has no periode when a day is missing', () => {
    expect(parseRows(HANDLEPLAN_ROWS, [{ ...PLAN, PeriodeFra: '2025-01-01', PeriodeTil: null, PeriodeOrdlyd: 'fra 2025' }]).rows[0]?.periode).toBeNull();
  });

  it('is left out and said when a code is unknown, and the others come through', () => {
    const { rows, unreadable } = parseRows(HANDLEPLAN_ROWS, [{ ...PLAN, Fase: 'Aktiv fase' }, { ...PLAN, Id: 2, Fase: 'aktiv' }, { ...PLAN, Id: 3, PeriodeFra: '1. juni' }]);
    expect(rows.map(({ id }) => id)).toEqual([2]);
    expect(unreadable).toEqual([{ list: 'Handleplaner', id: 1, column: 'Fase' }, { list: 'Handleplaner', id: 3, column: 'PeriodeFra' }]);
  });

  it('is said even when it is no row at all', () => {
    expect(parseRows(HANDLEPLAN_ROWS, [null]).unreadable).toEqual([{ list: 'Handleplaner', id: 0, column: 'Id' }]);
  });
});

describe('the site\'s users', () => {
  it('are people, without the directory\'s groups beside them', () => {
    const users = [
      { Id: 7, Title: 'Alle', Email: '', LoginName: 'c:0-.f|rolemanager|spo-grid-all-users', UserPrincipalName: null, PrincipalType: 4 },
      { Id: 8, Title: 'Uden postkasse', Email: '', LoginName: 'i:0#.f|membership|u@example.org', UserPrincipalName: 'u@example.org', PrincipalType: 1 },
    ];
    expect(v.parse(PEOPLE, users)).toEqual([{ id: 8, navn: 'Uden postkasse', mail: null, upn: 'u@example.org', aktiv: true }]);
  });

  it('tell the user under which apps write from people', () => {
    const app = { Id: 1073741822, Title: 'SharePoint App', Email: '', LoginName: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint', UserPrincipalName: null, PrincipalType: 1 };
    expect(v.parse(PEOPLE, [app])).toMatchObject([{ id: 1073741822, app: true }]);
  });
});

describe('the key of a Planstatus', () => {
  it('tells the whole from a specialområde', () => {
    expect([planstatusKey({ handleplanId: 4, specialomraadeId: null }), planstatusKey({ handleplanId: 4, specialomraadeId: 7 })]).toEqual(['4:0', '4:7']);
  });

  it('is all that a row says of its plan and specialområde', () => {
    const row = { Id: 1, StatusopdateringId: 9, StatusPr: '2026-10-01', Oprettet: '2026-10-01T10:00:00Z', ForfatterId: 3 };
    const { rows, unreadable } = parseRows(PLANSTATUS_ROWS, [{ ...row, Noegle: '4:0' }, { ...row, Id: 2, Noegle: '4:7' }, { ...row, Id: 3, Noegle: 'fire' }]);
    expect(rows).toMatchObject([{ handleplanId: 4, specialomraadeId: null }, { handleplanId: 4, specialomraadeId: 7 }]);
    expect(unreadable).toEqual([{ list: 'Planstatus', id: 3, column: 'Noegle' }]);
  });
});

describe('ranges of ids past the first page', () => {
  it('hold every id once', () => {
    expect(rangesAfter(5000, 12_000)).toEqual([{ afterId: 5000, upToId: 10_000 }, { afterId: 10_000, upToId: 12_000 }]);
    expect(rangesAfter(5000, 5000)).toEqual([]);
  });
});
