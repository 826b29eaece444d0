import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnreadableRow } from '../../src/domain/ports/overblik-source';
import type { NyStatusopdatering } from '../../src/domain/status/statusopdatering';
import { readCurrentPerson } from '../../src/sharepoint/person/current-person';
import { appendEntry } from '../../src/sharepoint/status/append-entry';
import { rebuildPlanstatus } from '../../src/sharepoint/status/rebuild-planstatus';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { indhold } from './draft-of-strategi';
import { listPath, rawAnswer, rawRows } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Role } from './role';
import type { Target } from './target';
import { partsOf, watchFetch } from './watched-fetch';

describe('registering a status', () => {
  let target: Target;
  let nextPlan = 900_000;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  /** A handleplan of its own for each test: the lists refer by number, so any will do. */
  const newPlan = () => (nextPlan += 1);
  const journal = (role: Role = 'medarbejder', more = {}) => createStatusJournal(connectAs(target, role, more));
  const entry = (handleplanId: number | null, more: Partial<NyStatusopdatering> = {}): NyStatusopdatering => ({
    ...indhold('Det går fremad'), strategiId: 1, omraadeId: null, handleplanId, specialomraadeId: null, noegle: randomUUID(), faellesNoegle: null, ...more,
  });
  const planstatusOf = async (plan: number) => rawRows(target, `${listPath(target, 'Planstatus')}/items?$filter=HandleplanId eq ${plan}&$select=Id,StatusopdateringId,Trin,StatusPr,SpecialomraadeId`);
  const writesTo = (list: string, init?: RequestInit) => typeof init?.body === 'string' && partsOf(init.body).some(({ method, url }) => method !== 'GET' && url.includes(list));
  /** A connection on which everything that writes to Planstatus fails. */
  const withoutPlanstatus: typeof fetch = (input, init) => (writesTo('Planstatus', init) ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init));

  it('gives back the entry as SharePoint stored it, and shows it in history and Planstatus', async () => {
    const plan = newPlan();
    const ny = entry(plan, { statustekst: "Vi er i gang: 'næsten' færdige", behov: 'Hjælp', fremdrift: 'forsinket', periode: { fra: '2025-07-01', til: '2025-12-31', ordlyd: '2. halvår 2025', om: null } });
    const { opdatering, planstatus, projected } = await journal().register(ny);
    const { person } = await readCurrentPerson(connectAs(target, 'medarbejder'));
    expect(projected).toBe(true);
    expect(opdatering).toEqual({ ...ny, id: opdatering.id, forfatterId: person.id, oprettet: opdatering.oprettet });
    expect(opdatering.oprettet).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(planstatus).toMatchObject({ handleplanId: plan, statusopdateringId: opdatering.id, fremdrift: 'forsinket', harBehov: true, periode: ny.periode, forfatterId: person.id });
    expect(await journal('hmu').readHistory(plan)).toEqual([opdatering]);
    expect(await planstatusOf(plan)).toMatchObject([{ StatusopdateringId: opdatering.id, Trin: 'i-gang' }]);
  });

  it('takes two requests, one after the other', async () => {
    const watched = watchFetch();
    const plan = newPlan();
    await journal('medarbejder', { fetch: watched.fetch }).register(entry(plan));
    expect([watched.requests.length, watched.roundTrips]).toEqual([2, 2]);
    watched.reset();
    await journal('medarbejder', { fetch: watched.fetch }).register(entry(plan));
    expect([watched.requests.length, watched.roundTrips]).toEqual([2, 2]);
    expect(new Set(watched.requests.map(({ url }) => url)).size).toBe(1);
  });

  it('keeps one row a handleplan and specialområde', async () => {
    const plan = newPlan();
    for (const specialomraadeId of [null, 7, 8, 7]) await journal().register(entry(plan, { specialomraadeId }));
    expect((await planstatusOf(plan)).map((row) => row.SpecialomraadeId).sort()).toEqual([7, 8, null]);
  });

  it('does not let an entry about an earlier day take the place of a newer one', async () => {
    const plan = newPlan();
    const newer = await journal().register(entry(plan, { statusPr: '2025-12-31' }));
    const older = await journal('leder').register(entry(plan, { statusPr: '2025-06-30', trin: 'afventer' }));
    expect(older.planstatus).toMatchObject({ statusopdateringId: newer.opdatering.id });
    expect(await planstatusOf(plan)).toMatchObject([{ StatusopdateringId: newer.opdatering.id, StatusPr: '2025-12-31' }]);
    expect((await journal().readHistory(plan)).map(({ id }) => id)).toEqual([newer.opdatering.id, older.opdatering.id]);
  });

  it('lets the newest win when many save at once', async () => {
    const plan = newPlan();
    const roles: readonly Role[] = ['medarbejder', 'leder', 'strategikonsulent', 'medarbejder'];
    const all = await Promise.all(roles.map((role, at) => journal(role).register(entry(plan, { statusPr: `2025-0${at + 1}-01` }))));
    expect(all.map(({ projected }) => projected)).toEqual([true, true, true, true]);
    expect(await planstatusOf(plan)).toMatchObject([{ StatusPr: '2025-04-01', StatusopdateringId: all[3]?.opdatering.id }]);
    expect(await journal().readHistory(plan)).toHaveLength(4);
  });

  it.each([
    { when: 'the row is there already', before: ['2025-01-01'] },
    { when: 'both are the first to say anything', before: [] },
  ])('does not overwrite a newer entry that came in between reading and writing, when $when', async ({ before }) => {
    const plan = newPlan();
    for (const statusPr of before) await journal().register(entry(plan, { statusPr }));
    let newerId = 0;
    const overtaken: typeof fetch = async (input, init) => {
      if (writesTo('Planstatus', init) && newerId === 0) {
        newerId = -1;
        newerId = (await journal('leder').register(entry(plan, { statusPr: '2025-12-31' }))).opdatering.id;
      }
      return fetch(input, init);
    };
    const slow = await journal('medarbejder', { fetch: overtaken }).register(entry(plan, { statusPr: '2025-06-30' }));
    expect(slow).toMatchObject({ projected: true, planstatus: { statusopdateringId: newerId } });
    expect(await planstatusOf(plan)).toMatchObject([{ StatusopdateringId: newerId, StatusPr: '2025-12-31' }]);
  });

  it('stores one entry when the same one is sent twice', async () => {
    const plan = newPlan();
    const ny = entry(plan, { noegle: `det'er-en-${randomUUID()}` });
    const first = await journal().register(ny);
    const second = await journal().register(ny);
    expect(second).toEqual(first);
    expect(await journal().readHistory(plan)).toHaveLength(1);
  });

  it('stores one entry when the answer to the first send is lost', async () => {
    const plan = newPlan();
    let lost = 0;
    const losing: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!writesTo('Statusopdateringer', init) || lost > 0) return response;
      lost += 1;
      return new Response('busy', { status: 503, headers: { 'Retry-After': '0' } });
    };
    const { projected } = await journal('medarbejder', { fetch: losing }).register(entry(plan));
    expect([lost, projected]).toEqual([1, true]);
    expect(await journal().readHistory(plan)).toHaveLength(1);
  });

  it('says so when the entry is stored but Planstatus could not follow, and the rebuild repairs it', async () => {
    const plan = newPlan();
    const { opdatering, planstatus, projected } = await journal('medarbejder', { fetch: withoutPlanstatus }).register(entry(plan));
    expect({ planstatus, projected }).toEqual({ planstatus: null, projected: false });
    expect(await planstatusOf(plan)).toEqual([]);
    expect((await rebuildPlanstatus(connectAs(target, 'medarbejder'), new Set([plan]))).repaired).toBe(1);
    expect(await planstatusOf(plan)).toMatchObject([{ StatusopdateringId: opdatering.id }]);
    expect((await rebuildPlanstatus(connectAs(target, 'medarbejder'), new Set([plan]))).repaired).toBe(0);
  });

  it('rebuilds rows that show an older entry, and names rows that show none', async () => {
    const plan = newPlan();
    await journal().register(entry(plan, { statusPr: '2025-01-01' }));
    const newest = await journal('medarbejder', { fetch: withoutPlanstatus }).register(entry(plan, { statusPr: '2025-05-01' }));
    const orphan = v.parse(v.object({ Id: v.number() }), await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Planstatus')}/items`, body: { Noegle: `${newPlan()}:0` } }));
    const report = await rebuildPlanstatus(connectAs(target, 'strategikonsulent'));
    expect(report.orphaned).toContain(orphan.Id);
    expect(await planstatusOf(plan)).toMatchObject([{ StatusopdateringId: newest.opdatering.id }]);
  });

  it('writes no Planstatus for an entry about an Omraade or a whole strategy', async () => {
    const watched = watchFetch();
    const about = await journal('medarbejder', { fetch: watched.fetch }).register(entry(null, { omraadeId: 4 }));
    expect(about).toMatchObject({ planstatus: null, projected: true, opdatering: { omraadeId: 4, handleplanId: null } });
    expect(watched.operations.filter(({ url }) => url.includes('Planstatus'))).toEqual([]);
  });

  it('overwrites a row of Planstatus that somebody has made unreadable', async () => {
    const plan = newPlan();
    await journal().register(entry(plan));
    const [row] = await planstatusOf(plan);
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `${listPath(target, 'Planstatus')}/items(${String(row?.Id)})`, body: { Trin: 'noget-andet' } });
    await journal().register(entry(plan));
    expect(await planstatusOf(plan)).toMatchObject([{ Trin: 'i-gang' }]);
  });

  it('is read a page at a time, the newest first, however long the history is', async () => {
    const plan = newPlan();
    const days = Array.from({ length: 30 }, (_, at) => `2025-03-${String(at + 1).padStart(2, '0')}`);
    for (const statusPr of [...days].reverse()) await appendEntry(connectAs(target, 'medarbejder'), entry(plan, { statusPr }));
    const watched = watchFetch();
    const newest = await journal('hmu', { fetch: watched.fetch }).readNewest(plan);
    expect(watched.requests).toHaveLength(1);
    const older = await newest.readOlder?.();
    expect([...newest.entries, ...(older?.entries ?? [])].map(({ statusPr }) => statusPr)).toEqual([...days].reverse());
    expect(newest.entries.length).toBeLessThan(30);
    expect(older?.readOlder).toBeNull();
  });

  it('says which entries of a history, or of a rebuild, cannot be read, and gives the others', async () => {
    const plan = newPlan();
    const { opdatering } = await journal().register(entry(plan));
    const broken = v.parse(v.object({ Id: v.number() }), await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Statusopdateringer')}/items`, body: { Noegle: randomUUID(), StrategiId: 1, HandleplanId: plan, Trin: 'noget-andet', StatusPr: '2025-01-01' } }));
    const told: UnreadableRow[] = [];
    expect(await journal().readHistory(plan, (rows) => told.push(...rows))).toEqual([opdatering]);
    const wanted = { list: 'Statusopdateringer', id: broken.Id, column: 'Trin' };
    expect(told).toEqual([wanted]);
    expect((await rebuildPlanstatus(connectAs(target, 'strategikonsulent'), new Set([plan]))).unreadable).toContainEqual(wanted);
  });

  it('is refused to HMU, who may only read', async () => {
    await expect(journal('hmu').register(entry(newPlan()))).rejects.toMatchObject({ kind: 'no-access' });
  });
});
