import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/domain/service-error';
import type { ServiceErrorKind } from '../../src/domain/service-error';
import { listAt } from '../../src/sharepoint/connection/list-at';
import { readBatch, runBatch } from '../../src/sharepoint/connection/run-batch';
import { connectSharePoint } from '../../src/sharepoint/connect';
import { readOverblik } from '../../src/sharepoint/overblik/read-overblik';
import { clearSite } from './clear-site';
import { listPath, rawAnswer } from './raw-request';
import { connectAs, openSiteReady } from './site';
import { openTarget } from './target';
import type { Target } from './target';

async function refusalOf(promise: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof ServiceError)) throw new Error(`Expected a ServiceError, got ${String(error)}`);
  return error;
}

describe('what SharePoint refuses, in our own codes', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  const owner = () => connectAs(target, 'ejer');
  const kindOf = async (promise: Promise<unknown>): Promise<ServiceErrorKind> => (await refusalOf(promise)).kind;
  const newRow = async () => {
    const added = await rawAnswer(target, 'ejer', { method: 'POST', path: `${listPath(target, 'Handleplaner')}/items`, body: { Noegle: randomUUID(), Title: 'Prøve' } });
    return listAt(owner(), 'Handleplaner').items.getById(v.parse(v.object({ Id: v.number() }), added).Id);
  };
  /** A connection that answers nothing but this. */
  const answering = (status: number, headers: Record<string, string>, waits: number[] = []) => connectAs(target, 'ejer', {
    fetch: () => Promise.resolve(new Response('Too busy', { status, headers })),
    wait: (ms) => { waits.push(ms); return Promise.resolve(); },
  });

  it('a token that is no good is signed-out, after a fresh one was asked for once', async () => {
    const asked: boolean[] = [];
    const sp = connectSharePoint({ siteUrl: target.siteUrl, getToken: (options) => { asked.push(options?.forceRefresh === true); return Promise.resolve('ugyldig'); } });
    expect(await kindOf(sp.web.select('Title')())).toBe('signed-out');
    expect(asked).toEqual([false, true]);
  });

  it('a token that runs out is replaced without anybody noticing, in a batch too', async () => {
    const sp = connectSharePoint({ siteUrl: target.siteUrl, getToken: (options) => (options?.forceRefresh === true ? target.tokenFor('ejer') : Promise.resolve('udløbet')) });
    expect(await sp.web.select('Title')()).toHaveProperty('Title');
    expect((await readOverblik(sp)).overblik.strategier).toEqual([]);
  });

  it('a missing right is no-access, with the request\'s id for the log', async () => {
    const refusal = await refusalOf(listAt(connectAs(target, 'hmu'), 'Handleplaner').items.add({ Title: 'x' }));
    expect(refusal.kind).toBe('no-access');
    expect(refusal.details.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a list that is not there is list-missing', async () => {
    expect(await kindOf(owner().web.lists.getByTitle('Findes ikke')())).toBe('list-missing');
    expect(await kindOf(owner().web.getList(`${new URL(target.siteUrl).pathname}/Lists/FindesIkke`)())).toBe('list-missing');
  });

  it('a column that is not there is column-missing', async () => {
    expect(await kindOf(listAt(owner(), 'Handleplaner').items.select('FindesIkke')())).toBe('column-missing');
  });

  it('a text that is longer than its column is refused: trying again helps nobody', async () => {
    expect(await kindOf(listAt(owner(), 'Handleplaner').items.add({ Noegle: randomUUID(), Title: 'x'.repeat(256) }))).toBe('refused');
  });

  it('a row that was deleted is item-missing', async () => {
    expect(await kindOf(listAt(owner(), 'Handleplaner').items.getById(999_999)())).toBe('item-missing');
  });

  it('a row that somebody changed first is conflict', async () => {
    const row = await newRow();
    const { etag } = await row.update({ Title: 'En' }) as { etag: string };
    await row.update({ Title: 'To' });
    expect(await kindOf(row.update({ Title: 'Tre' }, etag))).toBe('conflict');
  });

  it('a key that is there already is duplicate', async () => {
    const { items } = listAt(owner(), 'Handleplaner');
    const Noegle = randomUUID();
    await items.add({ Noegle });
    expect(await kindOf(items.add({ Noegle }))).toBe('duplicate');
  });

  it('too many requests are throttled, with the seconds to wait; short waits are waited out three times', async () => {
    const waits: number[] = [];
    const soon = await refusalOf(answering(429, { 'Retry-After': '2' }, waits).web());
    expect([soon.kind, soon.details.retryAfterSeconds, waits]).toEqual(['throttled', 2, [2000, 2000]]);
    const late = await refusalOf(answering(429, { 'Retry-After': '120' }, waits).web());
    expect([late.kind, late.details.retryAfterSeconds, waits.length]).toEqual(['throttled', 120, 2]);
  });

  it('a busy server is throttled', async () => {
    expect(await kindOf(answering(503, {}).web())).toBe('throttled');
  });

  it('a server that fails is broken, and an answer that is no SharePoint\'s too', async () => {
    expect(await kindOf(answering(500, {}).web())).toBe('broken');
    expect(await kindOf(answering(200, {}).web())).toBe('broken');
  });

  it('no way to the server is offline, and so is no answer in time', async () => {
    expect(await kindOf(connectAs(target, 'ejer', { fetch: () => Promise.reject(new TypeError('fetch failed')) }).web())).toBe('offline');
    const silent: typeof fetch = (_input, init) => new Promise((_resolve, reject) => { init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)); });
    expect(await kindOf(connectAs(target, 'ejer', { fetch: silent, timeoutMs: 20 }).web())).toBe('offline');
  });

  it('a batch whose request fails is refused as a whole, and never hangs', async () => {
    const offline = connectAs(target, 'ejer', { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect(await kindOf(readBatch(offline, ({ web }) => [web.select('Title')<unknown>(), web.select('Id')<unknown>()]))).toBe('offline');
  });

  it('a part of a batch that is refused leaves the others standing', async () => {
    const [good, bad] = await runBatch(owner(), (batched) => [batched.web.select('Title')<unknown>(), listAt(batched, 'Handleplaner').items.select('FindesIkke')<unknown>()]);
    expect(good).toMatchObject({ status: 'fulfilled' });
    expect(bad).toMatchObject({ status: 'rejected', reason: { kind: 'column-missing' } });
  });
});

describe('a site that was never set up', () => {
  it('says that the lists are missing', async () => {
    const target = await openTarget();
    await clearSite(target);
    expect((await refusalOf(readOverblik(connectAs(target, 'ejer')))).kind).toBe('list-missing');
    await target.close();
  });
});
