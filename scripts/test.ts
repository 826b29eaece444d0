import { ensureBrowser } from './browser/install-browser';
import { buildTab } from './start/build-tab';
import { runTool, runVitest } from './test/run-suite';
import type { SuiteResult } from './test/suite-result';

/**
 * `npm test`: type check, lint with the import directions, unit tests, the
 * contract tests of the lists, and the walk in a real browser on the production
 * build. Goes on after a failure, and closes with one line over all suites.
 */
async function walk(): Promise<SuiteResult> {
  try {
    const browser = ensureBrowser();
    await buildTab({ force: true });
    return await runVitest('browser', ['e2e'], { FYRTAARN_BROWSER: browser });
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return { name: 'browser', passed: 0, failed: 1, seconds: 0 };
  }
}

function report(results: readonly SuiteResult[]): void {
  for (const { name, passed, failed, seconds } of results) console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  const total = (count: (result: SuiteResult) => number): number => results.map(count).reduce((sum, next) => sum + next, 0);
  const failed = total((result) => result.failed);
  console.log(`${total((result) => result.passed)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const checks = await Promise.all([runTool('type check', 'typescript/bin/tsc', ['--noEmit']), runTool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0'])]);
const unit = await runVitest('unit', ['unit', 'tab']);
const contract = await runVitest('contract', ['contract']);
report([...checks, unit, contract, await walk()]);
