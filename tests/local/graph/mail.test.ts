import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/local/graph/start-graph';
import type { Reply } from './a-graph';
import { aGraph, asApp, asPerson, ask, p, post } from './a-graph';

const ALL = asApp('Mail.Send', 'Mail.ReadWrite');
const SEND_ONLY = asApp('Mail.Send');
const IMMUTABLE = { Prefer: 'IdType="ImmutableId"' };
const TO = [{ emailAddress: { address: 'ekstern@andre.example' } }];
const MAIL = { subject: 'Der mangler status', body: { contentType: 'HTML', content: '<p>Hej <b>Ekstern</b></p>' }, toRecipients: TO };

let graph: Graph;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T08:00:00Z');
  graph = await aGraph({ clock: () => now });
});
afterEach(() => graph.close());

const box = (path: string, person = 1): string => `/users/${p(person)}${path}`;
const get = (path: string, headers = {}, token = ALL): Promise<Reply> => ask(graph, token, box(path), { headers });
const send = (id: unknown, token = ALL): Promise<Reply> => post(graph, token, box(`/messages/${String(id)}/send`), undefined);

async function draft(body: unknown = MAIL, headers = {}): Promise<string> {
  const reply = await post(graph, ALL, box('/messages'), body, headers);
  expect(reply.status).toBe(201);
  return String(reply.body.id);
}

const subjectsOf = ({ body }: Reply): readonly unknown[] => (body.value as { subject: string }[]).map(({ subject }) => subject);

describe('a draft', () => {
  it('is written with all its parts and not sent', async () => {
    const { status, body } = await post(graph, ALL, box('/messages'), MAIL);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      isDraft: true, subject: 'Der mangler status', bodyPreview: 'Hej Ekstern', body: { contentType: 'html', content: MAIL.body.content }, importance: 'normal',
      from: { emailAddress: { name: 'Anna Berg', address: 'anna.berg@org.example' } }, toRecipients: [{ emailAddress: { address: 'ekstern@andre.example', name: 'ekstern@andre.example' } }], createdDateTime: '2026-03-02T08:00:00Z',
    });
    expect(graph.outbox()).toEqual([]);
  });

  it('is changed, and keeps what is not said', async () => {
    const id = await draft();
    const reply = await ask(graph, ALL, box(`/messages/${id}`), { method: 'PATCH', body: { subject: 'Andet', importance: 'High' } });
    expect(reply).toMatchObject({ status: 200, body: { id, subject: 'Andet', importance: 'high', toRecipients: [{}] } });
    expect((await get(`/messages/${id}?$select=subject`)).body).toMatchObject({ id, subject: 'Andet' });
  });

  it('carries custom headers that are shown when asked for', async () => {
    const id = await draft({ ...MAIL, internetMessageHeaders: [{ name: 'x-key', value: 'k1' }] });
    expect((await get(`/messages/${id}`)).body).not.toHaveProperty('internetMessageHeaders');
    expect((await get(`/messages/${id}?$select=internetMessageHeaders`)).body).toMatchObject({ internetMessageHeaders: [{ name: 'x-key', value: 'k1' }] });
  });

  it('is deleted', async () => {
    const id = await draft();
    expect((await ask(graph, ALL, box(`/messages/${id}`), { method: 'DELETE' })).status).toBe(204);
    expect(await get(`/messages/${id}`)).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
  });

  it.each<[string, unknown]>([
    ['an unknown property', { ...MAIL, urgency: 1 }], ['a body without content', { ...MAIL, body: { contentType: 'Text' } }], ['a recipient without an address', { ...MAIL, toRecipients: [{}] }],
    ['a header of Exchange\'s own', { ...MAIL, internetMessageHeaders: [{ name: 'Subject', value: 'x' }] }], ['an unknown importance', { ...MAIL, importance: 'huge' }],
  ])('with %s is 400', async (_what, body) => {
    expect(await post(graph, ALL, box('/messages'), body)).toMatchObject({ status: 400, code: 'RequestBodyRead' });
  });
});

describe('sending a draft', () => {
  it('moves it to Sent Items, where it has another id', async () => {
    const id = await draft();
    now = new Date('2026-03-02T09:00:00Z');
    expect((await send(id)).status).toBe(202);
    expect(await get(`/messages/${id}`)).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
    const { body } = await get("/mailFolders/sentitems/messages?$filter=subject eq 'Der mangler status'");
    expect(body.value).toMatchObject([{ isDraft: false, sentDateTime: '2026-03-02T09:00:00Z' }]);
    expect(body.value).not.toMatchObject([{ id }]);
    expect(subjectsOf(await get('/mailFolders/drafts/messages'))).toEqual([]);
  });

  it('is found again under the immutable id', async () => {
    const id = await draft(MAIL, IMMUTABLE);
    expect((await send(id)).status).toBe(202);
    const { body, headers } = await get(`/messages/${id}`, IMMUTABLE);
    expect(body).toMatchObject({ id, isDraft: false });
    expect(headers.get('preference-applied')).toBe('IdType="ImmutableId"');
  });

  it.each([['movable', {}], ['immutable', IMMUTABLE]])('twice is 404, and goes out once (%s id)', async (_kind, headers) => {
    const id = await draft(MAIL, headers);
    await send(id);
    expect(await send(id)).toMatchObject({ status: 404, code: 'ErrorItemNotFound' });
    expect(graph.outbox()).toHaveLength(1);
  });

  it('whose answer was lost has gone out all the same', async () => {
    const id = await draft(MAIL, IMMUTABLE);
    graph.faults.next({ drop: true, afterStoring: true });
    await expect(send(id)).rejects.toThrow();
    expect((await get(`/messages/${id}`, IMMUTABLE)).body).toMatchObject({ isDraft: false });
    expect(graph.outbox()).toHaveLength(1);
  });

  it('takes no changes afterwards', async () => {
    const id = await draft(MAIL, IMMUTABLE);
    await send(id);
    expect(await ask(graph, ALL, box(`/messages/${id}`), { method: 'PATCH', body: { subject: 'x' } })).toMatchObject({ status: 400, code: 'ErrorInvalidPropertySet' });
  });

  it.each<[string, unknown, number, string]>([
    ['nobody to go to', { ...MAIL, toRecipients: [] }, 400, 'ErrorInvalidRecipients'],
    ['an address that is none', { ...MAIL, toRecipients: [{ emailAddress: { address: 'ekstern' } }] }, 400, 'ErrorInvalidRecipients'],
    ['somebody else\'s name on it', { ...MAIL, from: { emailAddress: { address: 'bo.dahl@org.example' } } }, 403, 'ErrorSendAsDenied'],
  ])('is refused with %s', async (_what, body, status, code) => {
    expect(await send(await draft(body))).toMatchObject({ status, code });
    expect(graph.outbox()).toEqual([]);
  });
});

describe('sending at once', () => {
  const sendMail = (body: unknown = { message: MAIL }, person = 1, token = SEND_ONLY): Promise<Reply> => post(graph, token, box('/sendMail', person), body);

  it('goes out, and a copy to Sent Items', async () => {
    expect((await sendMail()).status).toBe(202);
    expect(subjectsOf(await get('/mailFolders/SentItems/messages'))).toEqual(['Der mangler status']);
    expect(graph.outbox()).toMatchObject([{ mailbox: p(1), sent: '2026-03-02T08:00:00.000Z', content: { subject: 'Der mangler status' } }]);
  });

  it('leaves no copy when asked not to, and still went out', async () => {
    await sendMail({ message: MAIL, saveToSentItems: false });
    expect(subjectsOf(await get('/messages'))).toEqual([]);
    expect(graph.outbox()).toHaveLength(1);
  });

  it('is let through 30 times a minute from one mailbox', async () => {
    for (let number = 0; number < 30; number += 1) expect((await sendMail()).status).toBe(202);
    const refused = await sendMail();
    expect(refused).toMatchObject({ status: 429, code: 'ApplicationThrottled' });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await sendMail(undefined, 2)).status).toBe(202);
    now = new Date(now.getTime() + 60_000);
    expect((await sendMail()).status).toBe(202);
  });

  it('is possible from a disabled account: a shared mailbox is one', async () => {
    expect((await sendMail(undefined, 4)).status).toBe(202);
  });

  it.each([[{}], [{ message: { ...MAIL, x: 1 } }], ['x']])('is 400 without a message that can be read: %j', async (body) => {
    expect((await sendMail(body)).status).toBe(400);
  });
});

describe('a mailbox', () => {
  it('is opened to what the token carries', async () => {
    const id = await draft();
    expect(await post(graph, SEND_ONLY, box('/messages'), MAIL)).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
    expect(await get('/messages', {}, SEND_ONLY)).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
    expect(await send(id, asApp('Mail.ReadWrite'))).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
    expect((await get('/messages', {}, asApp('Mail.Read'))).status).toBe(200);
  });

  it('is a person\'s own alone', async () => {
    expect((await ask(graph, asPerson(1, 'Mail.Read'), '/me/messages')).status).toBe(200);
    expect(await ask(graph, asPerson(2, 'Mail.Read'), box('/messages'))).toMatchObject({ status: 403, code: 'ErrorAccessDenied' });
  });

  it('is not there for somebody unknown, without mail, or from another organisation', async () => {
    expect(await post(graph, ALL, box('/messages', 99), MAIL)).toMatchObject({ status: 404, code: 'ErrorInvalidUser' });
    for (const person of [5, 6]) expect(await post(graph, ALL, box('/messages', person), MAIL)).toMatchObject({ status: 404, code: 'MailboxNotEnabledForRESTAPI' });
  });

  it('has drafts and sent items, and no other folder', async () => {
    expect(await get('/mailFolders/inbox/messages')).toMatchObject({ status: 404, code: 'ErrorFolderNotFound' });
  });

  it('is listed newest first, in pages, filtered', async () => {
    for (const [index, subject] of ['a', 'b', 'c'].entries()) {
      now = new Date(`2026-03-02T${String(8 + index).padStart(2, '0')}:00:00Z`);
      await draft({ ...MAIL, subject });
    }
    const first = await get('/messages?$top=2');
    expect(subjectsOf(first)).toEqual(['c', 'b']);
    const next = String(first.body['@odata.nextLink']).slice(`${graph.origin}/v1.0`.length);
    expect(subjectsOf(await ask(graph, ALL, next))).toEqual(['a']);
    expect(subjectsOf(await get('/messages?$filter=createdDateTime ge 2026-03-02T09:00:00Z and isDraft eq true&$orderby=createdDateTime'))).toEqual(['b', 'c']);
    expect(subjectsOf(await get("/messages?$filter=startswith(subject,'B') or subject eq 'a'"))).toEqual(['b', 'a']);
  });

  it.each([['$filter=importance gt \'x\'', 'Request_UnsupportedQuery'], ['$orderby=subject', 'BadRequest'], ['$top=1001', 'BadRequest'], ['$expand=attachments', 'BadRequest'], ['$select=shoeSize', 'BadRequest']])('is not listed with %s', async (option, code) => {
    await draft();
    expect(await get(`/messages?${option}`)).toMatchObject({ status: 400, code });
  });
});
