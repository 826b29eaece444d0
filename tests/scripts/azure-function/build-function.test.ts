import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFunction, type BuiltFunction } from '../../../scripts/azure-function/build-function';

const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-function-'));
let built: BuiltFunction;

/** The host's own module: it keeps what is registered, for the test to see. */
const HOST = 'const registered = []; module.exports = { version: "1", registered, registerFunction: (metadata, callback) => { registered.push({ metadata, callback }); return { dispose() {} }; }, registerHook: () => ({ dispose() {} }), setProgrammingModel() {}, getProgrammingModel: () => null, Disposable: class {} };';

const REGISTERED = v.object({ registered: v.array(v.object({ metadata: v.object({ name: v.string(), bindings: v.record(v.string(), v.object({ type: v.string(), schedule: v.optional(v.string()) })) }), callback: v.function() })) });

beforeAll(async () => {
  built = await buildFunction();
  for (const [name, content] of built.files) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'node_modules', '@azure', 'functions-core'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', '@azure', 'functions-core', 'index.js'), HOST);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is a bundle, what the host has to know, and the name of the bundle', () => {
  expect([...built.files.keys()].sort()).toEqual(['function.js', 'host.json', 'package.json']);
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(built.files.get(name)));
  expect(json('package.json')).toMatchObject({ main: 'function.js' });
  expect(json('host.json')).toMatchObject({ version: '2.0', functionTimeout: '00:10:00' });
});

it('holds nothing of the embedded Microsoft 365, of the demonstration or of the tab', () => {
  expect(built.sources).toContain('src/reminders/run-reminders.ts');
  expect(built.sources.filter((source) => /^(?:src\/(?:local|tab)|scripts\/(?:embedded|demonstration|start|bench)|tests)\//.test(source))).toEqual([]);
});

it('loads in the host and asks for a run every quarter of an hour', () => {
  const load = createRequire(join(folder, 'package.json'));
  load('./function.js');
  const { registered } = v.parse(REGISTERED, load('@azure/functions-core'));
  expect(registered.map(({ metadata }) => [metadata.name, Object.values(metadata.bindings)])).toMatchObject([['paamindelser', [{ type: 'timerTrigger', schedule: '0 */15 * * * *' }]]]);
});
