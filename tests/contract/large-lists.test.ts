import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { refreshOverblik } from '../../src/sharepoint/overblik/refresh-overblik';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { addRows } from './add-rows';
import { indhold } from './draft-of-strategi';
import { listPath, rawRequest } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

const PLANS = 5000;
const ANSVAR = 12_000;

describe('lists past SharePoint\'s threshold', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openSiteReady();
    await addRows(target, 'Handleplaner', Array.from({ length: PLANS }, (_, at) => ({ Noegle: `p${at}`, Title: `Handleplan ${at}`, StrategiId: 1, OmraadeId: 1 + (at % 15) })));
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
    expect(watched.requests.length).toBeLessThanOrEqual(3);
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

  it('leave registering a status and reading history as they were', async () => {
    const journal = createStatusJournal(connectAs(target, 'medarbejder'));
    const { projected } = await journal.register({ ...indhold('Stadig hurtigt'), strategiId: 1, omraadeId: null, handleplanId: 4711, specialomraadeId: null, noegle: 'en', faellesNoegle: null });
    expect(projected).toBe(true);
    expect(await journal.readHistory(4711)).toHaveLength(1);
  });
});
