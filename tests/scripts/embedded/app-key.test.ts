import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAppKey, publicKeyOf } from '../../../scripts/embedded/app-key';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'app-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key by which the app proves itself', () => {
  it('is made once and kept beside the data file', () => {
    const file = join(folder, 'inner', 'data.sqlite');
    const key = loadAppKey(file);
    expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(loadAppKey(file)).toBe(key);
    expect(publicKeyOf(key)).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  });

  it('is another one each time when nothing is kept', () => {
    expect(loadAppKey(':memory:')).not.toBe(loadAppKey(':memory:'));
  });
});
