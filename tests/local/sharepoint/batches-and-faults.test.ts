import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SPFI } from '@pnp/sp/presets/all.js';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, failureOf, pnpAs, request, SITE, tokenOf } from './a-site';
import { sendBatch, statusesOf } from './filled-list';
import type { Operation } from './filled-list';

const ITEMS = "/_api/web/lists/getByTitle('Ting')/items";

let sharePoint: SharePoint;
let sp: SPFI;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  sp = pnpAs(sharePoint, tokenOf('ejer'), 'application/json;odata=nometadata');
  await sp.web.lists.add('Ting');
});

beforeEach(() => {
  sharePoint.faults.clear();
  sharePoint.requests.clear();
});

afterAll(() => sharePoint.close());

const send = (operations: readonly Operation[]): ReturnType<typeof sendBatch> => sendBatch(sharePoint, SITE, tokenOf('ejer'), operations);
const titles = async (): Promise<readonly string[]> => (await sp.web.lists.getByTitle('Ting').items.select('Title').top(5000)<{ Title: string }[]>()).map(({ Title }) => Title);

describe('a batch', () => {
  it('answers reads and writes of PnPjs in their order, as one request', async () => {
    const [batched, execute] = sp.batched();
    const ting = batched.web.lists.getByTitle('Ting');
    const added = [ting.items.add({ Title: 'b1' }), ting.items.add({ Title: 'b2' })];
    const read = ting.select('Title', 'CurrentChangeToken')<{ Title: string }>();
    const missing = failureOf(batched.web.lists.getByTitle('Væk')());
    await execute();
    expect(await Promise.all(added)).toMatchObject([{ Title: 'b1' }, { Title: 'b2' }]);
    expect(await read).toMatchObject({ Title: 'Ting' });
    expect(await missing).toMatchObject({ status: 404, code: '-1, System.ArgumentException' });
    expect(sharePoint.requests.all.map(({ method, parts }) => [method, parts.length])).toEqual([['POST', 4]]);
  });

  it('updates and deletes under ETags', async () => {
    const { Id } = await sp.web.lists.getByTitle('Ting').items.add({ Title: 'u1' }) as { Id: number };
    const [batched, execute] = sp.batched();
    const item = batched.web.lists.getByTitle('Ting').items.getById(Id);
    const results = [item.update({ Title: 'u2' }, '"1"'), failureOf(item.update({ Title: 'u3' }, '"1"')), item.delete('"2"')];
    await execute();
    expect(await results[1]).toMatchObject({ status: 412 });
    expect((await failureOf(sp.web.lists.getByTitle('Ting').items.getById(Id)())).status).toBe(404);
  });

  it('is no transaction: what fits is stored beside what is refused', async () => {
    const answer = await send([{ method: 'POST', path: ITEMS, body: { Title: 'god' } }, { method: 'POST', path: ITEMS, body: { Ukendt: 1 } }, { method: 'POST', path: ITEMS, body: { Title: 'også god' } }]);
    expect(statusesOf(answer)).toEqual([201, 400, 201]);
    expect(await titles()).toEqual(expect.arrayContaining(['god', 'også god']));
  });

  it('is answered in flat parts with CRLF, inner headers in capitals and a line end after the last boundary', async () => {
    const answer = await send([{ method: 'GET', path: `${ITEMS}?$top=1&$select=Title` }]);
    const boundary = /^--(?<name>batchresponse_[0-9a-f-]{36})\r\n/.exec(answer.text)?.groups?.name ?? '';
    expect(answer.headers.get('content-type')).toBe(`multipart/mixed; boundary="${boundary}"`);
    const [head = '', inner = '', body = ''] = answer.text.split('\r\n\r\n');
    expect(head).toBe(`--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary`);
    expect(inner).toBe('HTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8');
    expect(body.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
    expect(answer.text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has 100 operations at most', async () => {
    const operation: Operation = { method: 'GET', path: `${ITEMS}?$top=1&$select=Id` };
    expect((await send(Array<Operation>(100).fill(operation))).status).toBe(200);
    expect((await send(Array<Operation>(101).fill(operation))).status).toBe(400);
  });

  it('that is none is refused', async () => {
    const headers = { 'Content-Type': 'multipart/mixed; boundary=x' };
    for (const body of ['', '--x\r\nContent-Type: application/http\r\n\r\nnonsense\r\n--x--\r\n', '--x\r\n\r\n']) {
      const answer = await request(sharePoint, tokenOf('ejer'), '/_api/$batch', { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
    }
  });
});

describe('a fault', () => {
  it('answers one request and no other; PnPjs tries again', async () => {
    sharePoint.faults.next({ status: 503, retryAfterSeconds: 0 });
    expect(await sp.web.select('Title')()).toMatchObject({ Title: 'Prøve' });
    expect(sharePoint.requests.count).toBe(2);
  });

  it('that strikes after storing leaves the item behind, so that trying again makes it twice', async () => {
    sharePoint.faults.next({ match: ({ method }) => method === 'POST', status: 503, retryAfterSeconds: 0, afterStoring: true });
    await sp.web.lists.getByTitle('Ting').items.add({ Title: 'tvilling' });
    expect((await titles()).filter((title) => title === 'tvilling')).toHaveLength(2);
  });

  it('breaks the connection before or after storing', async () => {
    const add = (title: string): Promise<unknown> => request(sharePoint, tokenOf('ejer'), ITEMS, { method: 'POST', body: JSON.stringify({ Title: title }) });
    sharePoint.setFaults([{ drop: true }]);
    await expect(add('aldrig')).rejects.toThrow();
    sharePoint.setFaults([{ drop: true, afterStoring: true }]);
    await expect(add('alligevel')).rejects.toThrow();
    expect(await titles()).not.toContain('aldrig');
    expect(await titles()).toContain('alligevel');
  });

  it('strikes one part of a batch', async () => {
    sharePoint.faults.next({ match: ({ part, method }) => part && method === 'POST', status: 429 });
    const answer = await send([{ method: 'GET', path: `${ITEMS}?$top=1` }, { method: 'POST', path: ITEMS, body: { Title: 'ramt' } }, { method: 'POST', path: ITEMS, body: { Title: 'ikke ramt' } }]);
    expect(statusesOf(answer)).toEqual([200, 429, 201]);
    expect(await titles()).not.toContain('ramt');
  });
});

describe('throttling', () => {
  it('warns from 80 % of the limit and refuses beyond it, counting what it refuses', async () => {
    let now = new Date('2026-03-01T10:00:30Z');
    const busy = await aSharePoint({ throttling: { requestsPerMinute: 5 }, clock: () => now });
    const ask = (): ReturnType<typeof request> => request(busy, tokenOf('ejer'), '/_api/web?$select=Title');
    const answers = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([null, null, null, '1', '0', '0']);
    expect(answers[5]?.headers.get('retry-after')).toBe('30');
    now = new Date('2026-03-01T10:01:00Z');
    expect((await ask()).status).toBe(200);
    await busy.close();
  });
});
