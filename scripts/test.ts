import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureBrowser } from './browser/install-browser';
import { inRoot } from './root';
import { buildTab } from './start/build-tab';
import { runTool, runVitest } from './test/run-suite';
import type { SuiteResult } from './test/suite-result';

/**
 * `npm test`: type check, lint with the import directions, unit tests, the
 * contract tests of the lists, and the walk in a real browser on the production
 * build. Goes on after a failure, and closes with one line over all suites.
 */
const SECONDS_FILE = inRoot('node_modules', '.cache', 'fyrtaarn-test-seconds.json');

/** What can be waited for later: a failure is kept until then. */
type Kept = { readonly cause: unknown } | null;

const keep = (work: Promise<unknown>): Promise<Kept> => work.then(() => null, (cause: unknown) => ({ cause }));

function brokenWalk(cause: unknown): SuiteResult {
  return { name: 'browser', passed: 0, failed: 1, seconds: 0, failures: [cause instanceof Error ? cause.message : String(cause)] };
}

async function walk(build: Kept): Promise<SuiteResult> {
  if (build !== null) return brokenWalk(build.cause);
  try {
    return await runVitest('browser', ['e2e'], { FYRTAARN_BROWSER: ensureBrowser() });
  } catch (cause) {
    return brokenWalk(cause);
  }
}

function report(results: readonly SuiteResult[]): void {
  for (const { name, passed, failed, seconds, failures } of results) {
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
    for (const failure of failures) console.log(`       ${failure}`);
  }
  const total = (count: (result: SuiteResult) => number): number => results.map(count).reduce((sum, next) => sum + next, 0);
  const failed = total((result) => result.failed);
  const seconds = Math.round(performance.now() / 1000);
  mkdirSync(inRoot('node_modules', '.cache'), { recursive: true });
  writeFileSync(SECONDS_FILE, JSON.stringify({ seconds }));
  console.log(`${seconds} s in all`);
  console.log(`${total((result) => result.passed)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The type check and the build after it take about as long as the lint beside them; the suites themselves take every core. */
const lint = runTool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']);
const types = await runTool('type check', 'typescript/bin/tsc', ['--noEmit']);
const build = await keep(buildTab({ force: true }));
const checks = [types, await lint];
const unit = await runVitest('unit', ['unit', 'tab']);
const contract = await runVitest('contract', ['contract']);
report([...checks, unit, contract, await walk(build)]);
