import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choosePorts } from '../../../src/local/choose-ports';
import type { RunningServer } from '../../../src/local/web/listen';
import { serveFolder } from '../../../src/local/web/serve-folder';
import { portOfWorker } from '../../setup/port-of-worker';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-'));
  await writeFile(join(folder, 'index.html'), '<p>Fane</p>');
  await writeFile(join(folder, 'app.0123abcd.js'), 'plain');
  await writeFile(join(folder, 'app.0123abcd.js.gz'), gzipSync('packed'));
  const { tab } = await choosePorts(portOfWorker(5500));
  server = await serveFolder({ folder, port: tab, headers: { 'content-security-policy': 'frame-ancestors http://localhost:1' }, virtualFiles: { '/indstillinger.json': '{"a":1}' } });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the tab\'s web server', () => {
  it('serves the folder with the headers it was given', async () => {
    const response = await fetch(`${server.origin}/?site=x`);
    expect(await response.text()).toBe('<p>Fane</p>');
    expect(response.headers.get('content-security-policy')).toBe('frame-ancestors http://localhost:1');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('serves compressed copies, and lets hashed files be kept', async () => {
    const response = await fetch(`${server.origin}/app.0123abcd.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await response.text()).toBe('packed');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('serves texts that are in no file', async () => {
    const response = await fetch(`${server.origin}/indstillinger.json`);
    expect(await response.json()).toEqual({ a: 1 });
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('does not make up a page, and stays in its folder', async () => {
    expect((await fetch(`${server.origin}/nowhere`)).status).toBe(404);
    expect((await fetch(`${server.origin}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });
});

describe('choosing ports', () => {
  it('gives each server its own, and leaves a taken one alone', async () => {
    const taken = Number(new URL(server.origin).port);
    const ports = Object.values(await choosePorts(taken));
    expect(new Set(ports).size).toBe(5);
    expect(ports).not.toContain(taken);
  });
});
