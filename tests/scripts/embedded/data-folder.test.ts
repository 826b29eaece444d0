import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataFolder } from '../../../scripts/embedded/data-folder';

describe('the data folder', () => {
  let folder: string;
  const OWN = ['microsoft365.sqlite', 'microsoft365.sqlite-wal', 'microsoft365.sqlite-shm', 'demonstration-filled', 'running.json', 'signing-key.json', 'teams-tabs.json', 'grown-people.json'];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
    for (const name of [...OWN, 'brev.txt']) writeFileSync(join(folder, name), 'x');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('loses our own files when one begins anew, and nobody else\'s', () => {
    prepareDataFolder({ fresh: true }, folder);
    expect(readdirSync(folder)).toEqual(['brev.txt']);
  });

  it('is left as it is otherwise', () => {
    prepareDataFolder({ fresh: false }, folder);
    expect(readdirSync(folder)).toHaveLength(OWN.length + 1);
  });

  it('is made when it is not there', () => {
    prepareDataFolder({ fresh: true }, join(folder, 'ny', 'mappe'));
    expect(readdirSync(join(folder, 'ny', 'mappe'))).toEqual([]);
  });
});
