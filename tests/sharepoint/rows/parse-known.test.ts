import { describe, expect, it } from 'vitest';
import { areListsNewer } from '../../../src/sharepoint/overblik/ask-version';
import { ALL_MIGRATIONS } from '../../../src/sharepoint/migrations/all-migrations';
import { parseKnown } from '../../../src/sharepoint/rows/parse-known';
import { PLANSTATUS_ROWS } from '../../../src/sharepoint/rows/planstatus-row';

const ROW = { Id: 1, Noegle: '7:0', StatusopdateringId: 9, Trin: 'i-gang', StatusPr: '2026-10-01', Oprettet: '2026-10-01T10:00:00Z', ForfatterId: 3 };

describe('rows of lists that are newer than the app', () => {
  it('are shown without a code it does not know, in their place, and said', () => {
    const { rows, unreadable } = parseKnown(PLANSTATUS_ROWS, [{ ...ROW, Trin: 'fordampet', Fremdrift: 'risiko' }, { ...ROW, Id: 2 }]);
    expect(rows).toMatchObject([{ id: 1, trin: null, fremdrift: 'risiko' }, { id: 2, trin: 'i-gang' }]);
    expect(unreadable).toEqual([{ list: 'Planstatus', id: 1, column: 'Trin', shown: true }]);
  });

  it('are read as ever when they only have more columns', () => {
    expect(parseKnown(PLANSTATUS_ROWS, [{ ...ROW, Nyt: 'noget' }])).toMatchObject({ rows: [{ id: 1 }], unreadable: [] });
  });

  it('are left out when something else is wrong with them, too', () => {
    const { rows, unreadable } = parseKnown(PLANSTATUS_ROWS, [{ ...ROW, Trin: 'fordampet', StatusPr: 'i går' }]);
    expect(rows).toEqual([]);
    expect(unreadable).toMatchObject([{ id: 1 }]);
    expect(unreadable[0]?.shown).toBeUndefined();
  });
});

describe('the version of the lists', () => {
  const newest = Math.max(...ALL_MIGRATIONS.map(({ number }) => number));

  it.each([
    ['one more migration than the app knows', [{ Noegle: 'migration:999', Nummer: newest + 1 }], true],
    ['the same', [{ Noegle: 'migration:001', Nummer: newest }], false],
    ['fewer', [{ Noegle: 'migration:001', Nummer: newest - 1 }], false],
    ['ids of groups, which are no versions', [{ Noegle: 'gruppe:hmu', Nummer: 999 }], false],
    ['no answer', null, false],
  ])('%s', (_case, answer, newer) => {
    expect(areListsNewer(answer)).toBe(newer);
  });
});
