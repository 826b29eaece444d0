import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { aSharePoint, pnpAs, SITE, tokenOf } from './a-site';
import { sendBatch, statusesOf } from './filled-list';

const BATCH = Array.from({ length: 100 }, (_, at) => ({ method: 'POST' as const, path: "/_api/web/lists/getByTitle('Liste')/items", body: { Title: `Ting ${at}` } }));

it('keeps every answered write and no half one when the process is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  const dataFile = join(folder, 'data.db');
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'killed-server.ts'), dataFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  const [line] = await once(child.stdout, 'data') as [Buffer];
  const remote = { origin: line.toString().trim() } as SharePoint;
  await pnpAs(remote, tokenOf('ejer')).web.lists.add('Liste');
  const send = (): ReturnType<typeof sendBatch> => sendBatch(remote, SITE, tokenOf('ejer'), BATCH);
  expect(statusesOf(await send())).toEqual(BATCH.map(() => 201));
  const cut = [send(), send(), send()].map((sent) => sent.then(() => 'answered', () => 'cut'));
  await Promise.race(cut);
  child.kill('SIGKILL');
  const answered = (await Promise.all(cut)).filter((outcome) => outcome === 'answered').length;

  const again = await aSharePoint({ dataFile });
  const list = pnpAs(again, tokenOf('ejer')).web.lists.getByTitle('Liste');
  const items = await list.items.select('Id').top(5000)<{ Id: number }[]>();
  expect(items.length % 100).toBe(0);
  expect(items.length).toBeGreaterThanOrEqual(100 + answered * 100);
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: items.length });
  expect(await list.items.add({ Title: 'efter' })).toMatchObject({ Id: items.length + 1 });
  await again.close();
}, 30_000);
