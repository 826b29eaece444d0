import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceRunning, findRunning, INSTANCE_PATH, instanceAnswer, withdrawRunning } from '../../../scripts/embedded/running';
import type { Running } from '../../../scripts/embedded/running';

describe('finding the embedded Microsoft 365 that runs', () => {
  let folder: string;
  let file: string;
  let server: Server;
  let origin: string;
  const answering = (body: string): Server => createServer((request, response) => response.end(request.url === INSTANCE_PATH ? body : 'noget andet'));
  const open = async (body: string): Promise<void> => {
    server = answering(body);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  const running = (instance: string): Running => ({ instance, hostUrl: `${origin}/`, tabUrl: `${origin}/`, siteUrl: `${origin}/sites/x`, tokenUrl: `${origin}/token`, graphUrl: origin });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'running-'));
    file = join(folder, 'running.json');
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it('finds the one that answers as itself', async () => {
    await open(instanceAnswer('a'));
    announceRunning(running('a'), file);
    expect(await findRunning(file)).toEqual(running('a'));
  });

  it.each([['another program', 'hej'], ['another start of it', instanceAnswer('b')]])('finds nothing where %s has the port by now', async (_who, body) => {
    await open(body);
    announceRunning(running('a'), file);
    expect(await findRunning(file)).toBeNull();
  });

  it('finds nothing where nothing was announced, the file was cut short, or nobody answers any more', async () => {
    await open(instanceAnswer('a'));
    expect(await findRunning(file)).toBeNull();
    writeFileSync(file, JSON.stringify(running('a')).slice(0, 40));
    expect(await findRunning(file)).toBeNull();
    announceRunning(running('a'), file);
    await close();
    expect(await findRunning(file)).toBeNull();
  });

  it('takes back its own announcement and nobody else\'s', async () => {
    await open(instanceAnswer('b'));
    announceRunning(running('b'), file);
    withdrawRunning(running('a'), file);
    expect(await findRunning(file)).not.toBeNull();
    withdrawRunning(running('b'), file);
    expect(await findRunning(file)).toBeNull();
  });
});
