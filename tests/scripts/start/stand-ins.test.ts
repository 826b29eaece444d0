import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import webpack from 'webpack';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/start/stand-ins.mjs');
const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'));
const own = join(folder, 'light.js');
writeFileSync(own, 'export const weight = "light";');
writeFileSync(join(folder, 'heavy.js'), 'export const weight = "heavy";');
writeFileSync(join(folder, 'main.js'), 'import { weight } from "./heavy.js"; console.log(weight);');
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the folder with our module in the place of what `replaced` names; answers what was taken in, and what failed. A plain script, which has no types. */
async function build(replaced: RegExp): Promise<{ readonly modules: readonly string[]; readonly errors: readonly string[] }> {
  const { StandIns } = v.parse(v.object({ StandIns: v.custom<new (standIns: object) => webpack.WebpackPluginInstance>((value) => typeof value === 'function') }), await import(SCRIPT));
  const compiler = webpack({ mode: 'none', context: folder, entry: './main.js', output: { path: join(folder, 'out') }, plugins: [new StandIns({ [own]: replaced })] });
  const stats = await new Promise<webpack.Stats>((done, fail) => compiler.run((error, result) => (result === undefined ? fail(error ?? new Error('webpack says nothing')) : done(result))));
  const { modules = [], errors = [] } = stats.toJson({ all: false, modules: true, errors: true });
  return { modules: modules.flatMap(({ name }) => name ?? []), errors: errors.map(({ message }) => message) };
}

it('takes our module in and the library’s not', async () => {
  const { modules, errors } = await build(/heavy\.js$/);
  expect(errors).toEqual([]);
  expect(modules).toContain('./light.js');
  expect(modules).not.toContain('./heavy.js');
});

it('fails the build when the library has no such part any more', async () => {
  expect((await build(/renamed\.js$/)).errors).toEqual([expect.stringContaining('light.js')]);
});
