import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { createStatusJournal } from '../../src/sharepoint/status/status-journal';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { addRows } from './add-rows';
import { draftOfStrategi, indhold } from './draft-of-strategi';
import { listPath, rawAnswer, rawRows } from './raw-request';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { watchFetch } from './watched-fetch';

describe('keeping the overview fresh', () => {
  let target: Target;
  beforeAll(async () => {
    target = await openSiteReady();
    await createStrategiWriter(connectAs(target, 'strategikonsulent')).write(draftOfStrategi(`frisk-${randomUUID()}`, target.upnOf('medarbejder')));
  });
  afterAll(() => target.close());

  const source = (more = {}) => createOverblikSource(connectAs(target, 'medarbejder', more));
  const register = (handleplanId: number, strategiId: number) => createStatusJournal(connectAs(target, 'leder')).register({
    ...indhold('Sagt af en anden', '2025-09-01'), strategiId, omraadeId: null, handleplanId, specialomraadeId: null, noegle: randomUUID(), faellesNoegle: null,
  });
  const planOf = async () => {
    const { overblik } = await source().read();
    const plan = overblik.handleplaner[0];
    if (plan === undefined) throw new Error('The site has no handleplan.');
    return plan;
  };

  it('reads everything in one request', async () => {
    const watched = watchFetch();
    await source({ fetch: watched.fetch }).read();
    expect(watched.requests).toHaveLength(1);
  });

  it('follows a server that answers with shorter pages than were asked for, to the last row', async () => {
    const short: typeof fetch = (input, init) => fetch(input, typeof init?.body === 'string' ? { ...init, body: init.body.replace(/(\$|%24)top=5000/g, '$1top=1') } : init);
    const { overblik } = await source().read();
    expect(overblik.handleplaner.length).toBeGreaterThan(1);
    expect((await source({ fetch: short }).read()).overblik).toEqual(overblik);
  });

  it('asks once and gives the same object back when nothing has changed', async () => {
    const before = await source().read();
    const watched = watchFetch();
    expect(await source({ fetch: watched.fetch }).refresh(before)).toBe(before);
    expect(watched.requests).toHaveLength(1);
  });

  it('asks, of a reading kept since an earlier visit, for people and version too, in the same request', async () => {
    const before = await source().read();
    const [somebody, ...others] = before.overblik.personer;
    if (somebody === undefined) throw new Error('The site has no people.');
    const kept = { ...before, newer: true, overblik: { ...before.overblik, personer: [{ ...somebody, navn: 'Et tidligere navn' }, ...others] } };
    const watched = watchFetch();
    const after = await source({ fetch: watched.fetch }).refresh(kept, { kept: true });
    expect(watched.requests).toHaveLength(1);
    expect([after.newer, after.overblik.personer]).toEqual([false, before.overblik.personer]);
    expect((await source().refresh({ ...before, newer: true }, { kept: true })).overblik).toBe(before.overblik);
    expect((await source().refresh(kept)).overblik).toBe(kept.overblik);
  });

  it('takes the new mark over where a list has moved without a row having changed, so that the next time is one request again', async () => {
    const before = await source().read();
    const moving: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (typeof init?.body !== 'string' || !init.body.includes('/getchanges')) return response;
      return new Response((await response.text()).replace(/"value":\s*\[[^\]]*\]/g, '"value":[]'), { status: response.status, headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } });
    };
    const plan = await planOf();
    await register(plan.id, plan.strategiId);
    const moved = await source({ fetch: moving }).refresh(before);
    expect(moved.overblik).toBe(before.overblik);
    const watched = watchFetch();
    expect(await source({ fetch: watched.fetch }).refresh(moved)).toBe(moved);
    expect(watched.requests).toHaveLength(1);
  });

  it('sees what another person has registered', async () => {
    const plan = await planOf();
    const before = await source().read();
    const { planstatus } = await register(plan.id, plan.strategiId);
    const after = await source().refresh(before);
    expect(after.overblik.planstatus).toContainEqual(planstatus);
    expect(after.overblik.handleplaner).toBe(before.overblik.handleplaner);
    expect(await source().refresh(after)).toBe(after);
  });

  it('gives what a full reading gives, after adding, changing, deleting and bringing back', async () => {
    const before = await source().read();
    const items = `${listPath(target, 'Omraader')}/items`;
    await addRows(target, 'Omraader', [1, 2].map((at) => ({ Noegle: randomUUID(), Title: `Nyt område ${at}`, StrategiId: 1, Niveau: 1 })));
    const [changed, deleted] = (await rawRows(target, `${items}?$select=Id&$orderby=Id desc&$top=2`)).map((row) => String(row.Id));
    await rawAnswer(target, 'strategikonsulent', { method: 'MERGE', path: `${items}(${changed})`, body: { Title: 'Rettet' } });
    const between = await source().refresh(before);
    await rawAnswer(target, 'strategikonsulent', { method: 'DELETE', path: `${items}(${deleted})` });
    const after = await source().refresh(between);
    expect(between.overblik.omraader).toHaveLength(before.overblik.omraader.length + 2);
    expect(after.overblik.omraader).toHaveLength(before.overblik.omraader.length + 1);
    expect(after).toEqual(await source().read());
  });

  it('reads a list again whose log does not reach back to the mark', async () => {
    const before = await source().read();
    const plan = await planOf();
    await register(plan.id, plan.strategiId);
    const lost = { ...before, mark: JSON.stringify({ ...(JSON.parse(before.mark) as object), planstatus: 'ukendt' }) };
    expect((await source().refresh(lost)).overblik).toEqual((await source().read()).overblik);
  });

  it('leaves out a row it cannot read and says which, until somebody mends it', async () => {
    const items = `${listPath(target, 'Handleplaner')}/items`;
    const plan = await planOf();
    const before = await source().read();
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `${items}(${plan.id})`, body: { StrategiId: null } });
    const broken = await source().refresh(before);
    expect(broken.unreadable).toEqual([{ list: 'Handleplaner', id: plan.id, column: 'StrategiId' }]);
    expect(broken.overblik.handleplaner.map(({ id }) => id)).not.toContain(plan.id);
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `${items}(${plan.id})`, body: { StrategiId: plan.strategiId } });
    const mended = await source().refresh(broken);
    expect([mended.unreadable, mended.overblik.handleplaner.map(({ id }) => id)]).toEqual([[], expect.arrayContaining([plan.id])]);
  });

  it('shows a row with a code of a newer version without that code, and says so', async () => {
    const plan = await planOf();
    const before = await source().read();
    await rawAnswer(target, 'ejer', { method: 'MERGE', path: `${listPath(target, 'Handleplaner')}/items(${plan.id})`, body: { Fase: 'ukendt-fase' } });
    const newer = await source().refresh(before);
    expect(newer.unreadable).toEqual([{ list: 'Handleplaner', id: plan.id, column: 'Fase', shown: true }]);
    expect(newer.overblik.handleplaner.find(({ id }) => id === plan.id)?.fase).toBeNull();
  });
});
