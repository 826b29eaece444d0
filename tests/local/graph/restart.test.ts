import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/local/graph/start-graph';
import { aGraph, asApp, ask, p, post } from './a-graph';

const IMMUTABLE = { Prefer: 'IdType="ImmutableId"' };
const MAIL = asApp('Mail.Send', 'Mail.ReadWrite');
const NOTE = { topic: { source: 'text', value: 'S', webUrl: 'https://teams.microsoft.com/l/entity/a/b' }, activityType: 'planMissing', previewText: { content: 'x' }, templateParameters: [{ name: 'plan', value: '1-A' }], chainId: 7 };

let folder: string;
let graph: Graph;
const start = (): Promise<Graph> => aGraph({ dataFile: join(folder, 'data.sqlite') });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-'));
  graph = await start();
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

async function restart(): Promise<void> {
  await graph.close();
  graph = await start();
}

describe('a restart', () => {
  it('keeps the feed, what was read, and the chains', async () => {
    const notify = () => post(graph, asApp(), `/users/${p(1)}/teamwork/sendActivityNotification`, NOTE);
    await notify();
    graph.markRead(1, true);
    await restart();
    expect(graph.feed(p(1))).toMatchObject([{ chainId: '7', read: true, sendings: 1 }]);
    await notify();
    expect(graph.feed(p(1))).toMatchObject([{ chainId: '7', read: false, sendings: 2 }]);
  });

  it('keeps a draft that was not sent yet, under its id, and what went out', async () => {
    const { body } = await post(graph, MAIL, `/users/${p(1)}/messages`, { subject: 'a', toRecipients: [{ emailAddress: { address: 'x@y.example' } }] }, IMMUTABLE);
    await restart();
    expect((await post(graph, MAIL, `/users/${p(1)}/messages/${String(body.id)}/send`, undefined)).status).toBe(202);
    await restart();
    expect((await ask(graph, MAIL, `/users/${p(1)}/messages/${String(body.id)}`, { headers: IMMUTABLE })).body).toMatchObject({ id: body.id, isDraft: false });
    expect(graph.outbox()).toHaveLength(1);
  });
});
