import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTabFile } from '../../../src/local/teams-host/tab-file';

const SETTINGS = { entityId: 'e', contentUrl: 'https://a/', websiteUrl: null, suggestedDisplayName: 'Fane' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tabs-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a tab that was set up', () => {
  it('is there after a restart, until it is removed', async () => {
    const file = join(folder, 'inner', 'tabs.json');
    await (await openTabFile(file)).save('channel', SETTINGS);
    const second = await openTabFile(file);
    expect(second.all()).toEqual({ channel: SETTINGS });
    await second.remove('channel');
    expect((await openTabFile(file)).all()).toEqual({});
  });

  it('is forgotten when the file is damaged, and the host still starts', async () => {
    const file = join(folder, 'tabs.json');
    await writeFile(file, '{"channel": 7');
    expect((await openTabFile(file)).all()).toEqual({});
  });
});
