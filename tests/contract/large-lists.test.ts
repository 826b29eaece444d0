import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupByOmraade, inTreeOrder } from '../../src/domain/overblik/group-by-omraade';
import type { Overblik } from '../../src/domain/overblik/overblik';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { refreshOverblik } from '../../src/sharepoint/overblik/refresh-overblik';
import { HANDLEPLAN_ROWS } from '../../src/sharepoint/rows/handleplan-row';
import { parseRows } from '../../src/sharepoint/rows/parse-rows';
import { readAllRows } from '../../src/sharepoint/rows/read-all-rows';
import { readSince } from '../../src/sharepoint/paamindelser/read-since';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { addRows } from './add-rows';
import { indhold } from './draft-of-strategi';
import { listPath, rawAnswer, rawRequest } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

const PLANS = 5000;
const ANSVAR = 12_000;
const AREAS = 315;

describe('lists past SharePoint\'s threshold', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openSiteReady();
    await addRows(target, 'Handleplaner', Array.from({ length: PLANS }, (_, at) => ({
      Noegle: `p${at}`, Title: `Handleplan ${at}`, StrategiId: 1, OmraadeId: 1 + (at % 15), Orden: PLANS - at, Tekst: `Tekst ${at}`,
      ...(at % 3 === 0 && { PeriodeFra: '2025-01-01', PeriodeTil: '2025-12-31', PeriodeOrdlyd: '2025' }), ...(at % 7 === 0 && { RelevantForMed: true }), ...(at % 11 === 0 && { FaellesCelle: `c${at % 22}`, Fase: 'aktiv' }),
    })));
    await addRows(target, 'Strategier', [{ Noegle: 's', Title: 'Strategi', Niveauer: 'Tema' }]);
    await addRows(target, 'Omraader', Array.from({ length: AREAS }, (_, at) => ({ Noegle: `o${at}`, Title: `Område ${at}`, StrategiId: at < 15 ? 1 : 2, Niveau: 1, Orden: AREAS - at, Tekst: `Om ${at}` })));
    await addRows(target, 'Ansvar', Array.from({ length: ANSVAR }, (_, at) => ({ Noegle: `a${at}`, HandleplanId: 1 + (at % PLANS), AktoerId: 1, Rolle: 'ansvarlig' })));
  }, 120_000);
  afterAll(() => target.close());

  it('are too long for a query on a column without an index', async () => {
    const { status } = await rawRequest(target, 'ejer', { method: 'GET', path: `${listPath(target, 'Ansvar')}/items?$filter=Title eq 'x'` });
    expect(status).toBe(500);
  });

  it('come whole into the overview, in at most two round trips', async () => {
    const watched = watchFetch();
    const { overblik, unreadable } = await readOverblik(connectAs(target, 'medarbejder', { fetch: watched.fetch }));
    expect(watched.roundTrips).toBeLessThanOrEqual(2);
    expect([overblik.handleplaner.length, overblik.ansvar.length, unreadable]).toEqual([PLANS, ANSVAR, []]);
    expect(new Set(overblik.ansvar.map(({ id }) => id)).size).toBe(ANSVAR);
    expect(watched.requests.length).toBeLessThanOrEqual(10);
  });

  it('hold what stands in each row, also in the columns that are asked for apart', async () => {
    const sp = connectAs(target, 'medarbejder');
    const { overblik } = await readOverblik(sp);
    const whole = parseRows(HANDLEPLAN_ROWS, await readAllRows(sp, 'Handleplaner', HANDLEPLAN_ROWS.select)).rows;
    expect(overblik.handleplaner).toEqual(whole);
    expect([overblik.handleplaner.filter(({ periode }) => periode?.ordlyd === '2025').length, overblik.handleplaner.filter(({ relevantForMed }) => relevantForMed).length]).toEqual([Math.ceil(PLANS / 3), Math.ceil(PLANS / 7)]);
  });

  it('hold the long text of every area, also of those whose rows came before it', async () => {
    const { overblik } = await readOverblik(connectAs(target, 'medarbejder'));
    expect(overblik.omraader.map(({ id, tekst }) => [id, tekst])).toEqual(Array.from({ length: AREAS }, (_, at) => [at + 1, `Om ${at}`]));
  });

  it('show the plans at the top of the tree in the second round trip, in the order of the list', async () => {
    const firsts: Overblik[] = [];
    let before = 0;
    const watched = watchFetch();
    const { overblik } = await createOverblikSource(connectAs(target, 'medarbejder', { fetch: watched.fetch })).read((first) => {
      firsts.push(first);
      before = watched.roundTrips;
    });
    const inOrder = inTreeOrder(groupByOmraade(overblik, 1)).map(({ id }) => id);
    const shown = firsts[0] === undefined ? [] : inTreeOrder(groupByOmraade(firsts[0], 1)).map(({ id }) => id);
    expect([firsts.length, shown.length]).toEqual([1, 50]);
    expect(shown).toEqual(inOrder.slice(0, 50));
    expect([before, watched.requests.length <= 10]).toEqual([2, true]);
  });

  it('come whole where rows have been deleted', async () => {
    const sp = connectAs(target, 'strategikonsulent');
    for (const id of [1, 300, 301, 302, 4999]) await rawAnswer(target, 'strategikonsulent', { method: 'DELETE', path: `${listPath(target, 'Handleplaner')}/items(${id})` });
    const { overblik } = await readOverblik(sp);
    expect(overblik.handleplaner.map(({ id }) => id)).toEqual(Array.from({ length: PLANS }, (_, at) => at + 1).filter((id) => ![1, 300, 301, 302, 4999].includes(id)));
  });

  it('have their long texts beside them', async () => {
    const source = createOverblikSource(connectAs(target, 'medarbejder'));
    const tekster = await source.readTekster();
    expect([tekster.size, tekster.get(4711), await source.readTekst(4711)]).toEqual([PLANS - 5, 'Tekst 4710', 'Tekst 4710']);
  });

  it('are brought up to date by reading only what changed', async () => {
    const sp = connectAs(target, 'medarbejder');
    const before = await readOverblik(sp);
    await addRows(target, 'Ansvar', [{ Noegle: 'ny', HandleplanId: 1, AktoerId: 2, Rolle: 'medvirkende' }]);
    const watched = watchFetch();
    const after = await refreshOverblik(connectAs(target, 'medarbejder', { fetch: watched.fetch }), before);
    expect(after.overblik.ansvar).toHaveLength(ANSVAR + 1);
    expect(after.overblik.ansvar.at(-1)).toMatchObject({ aktoerId: 2, rolle: 'medvirkende' });
    expect(watched.requests).toHaveLength(3);
  });

  it('give what was written since a moment, whole, in few round trips', async () => {
    const lists = ['Ansvar', 'Handleplaner'] as const;
    const rows = await Promise.all(lists.map((list) => readAllRows(connectAs(target, 'medarbejder'), list, ['Id'])));
    const watched = watchFetch();
    const sp = connectAs(target, 'medarbejder', { fetch: watched.fetch });
    const found = await readSince(sp, lists.map((list) => ({ list, select: ['Id'] })), '2020-01-01T00:00:00Z');
    expect(found.map((all) => new Set(all.map((row) => JSON.stringify(row))).size)).toEqual(rows.map(({ length }) => length));
    expect(watched.roundTrips).toBeLessThanOrEqual(2);
    expect(await readSince(sp, [{ list: 'Ansvar', select: ['Id'] }], '2999-01-01T00:00:00Z')).toEqual([[]]);
  });

  it('leave registering a status and reading history as they were', async () => {
    const journal = createStatusJournal(connectAs(target, 'medarbejder'));
    const { projected } = await journal.register({ ...indhold('Stadig hurtigt'), strategiId: 1, omraadeId: null, handleplanId: 4711, specialomraadeId: null, noegle: 'en', faellesNoegle: null });
    expect(projected).toBe(true);
    expect(await journal.readHistory(4711)).toHaveLength(1);
  });
});
