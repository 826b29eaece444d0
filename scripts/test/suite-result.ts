import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How a suite ended. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What failed, each with the first line of why: said again at the end, for whoever is shown no more than that. */
  readonly failures: readonly string[];
}

export type Counts = Pick<SuiteResult, 'passed' | 'failed' | 'failures'>;

const VITEST_REPORT = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numTotalTests: v.number(),
  testResults: v.array(v.object({ assertionResults: v.array(v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string()), []) })) })),
});

/**
 * Reads what vitest wrote. A run that failed without a failed test
 * (a file that could not be loaded) or ran no test at all counts as one failure.
 */
export function countVitest(reportFile: string, exitCode: number | null): Counts {
  try {
    const report = v.parse(VITEST_REPORT, JSON.parse(readFileSync(reportFile, 'utf8')));
    const silent = (exitCode !== 0 && report.numFailedTests === 0) || report.numTotalTests === 0;
    const failures = report.testResults.flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n', 1)[0] ?? ''}`);
    return { passed: report.numPassedTests, failed: report.numFailedTests + (silent ? 1 : 0), failures: silent ? [...failures, 'a file that could not be run'] : failures };
  } catch {
    // No report at all: vitest itself broke down before it could write one.
    return { passed: 0, failed: 1, failures: ['vitest itself'] };
  }
}
