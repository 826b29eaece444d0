import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';

const ROOMS = ['domain', 'sharepoint/rows', 'sharepoint/overblik', 'sharepoint/migrations', 'tab/cache'];
const SCRIPT = resolve(import.meta.dirname, '../../../scripts/start/list-shape.mjs');

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'list-shape-'));
  for (const room of [...ROOMS, 'texts']) mkdirSync(join(project, 'src', room), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

/** The fingerprint of the project: a plain script, which has no types. */
async function fingerprint(): Promise<string> {
  const { listShape } = v.parse(v.object({ listShape: v.function() }), await import(SCRIPT));
  return v.parse(v.string(), listShape(project));
}

it.each(ROOMS)('what is kept on a device is of another version once src/%s is', async (room) => {
  const before = await fingerprint();
  writeFileSync(join(project, 'src', room, 'new.ts'), 'export const more = 1;');
  expect(await fingerprint()).not.toBe(before);
});

it('what has no say in the rows leaves them as they are', async () => {
  const before = await fingerprint();
  writeFileSync(join(project, 'src/texts/new.ts'), 'export const more = 1;');
  expect(await fingerprint()).toBe(before);
});
