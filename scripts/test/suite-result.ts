import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How a suite ended. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numTotalTests: v.number() });

/**
 * Reads the counts that vitest wrote. A run that failed without a failed test
 * (a file that could not be loaded) or ran no test at all counts as one failure.
 */
export function countVitest(reportFile: string, exitCode: number | null): { passed: number; failed: number } {
  try {
    const report = v.parse(vitestReport, JSON.parse(readFileSync(reportFile, 'utf8')));
    const silent = (exitCode !== 0 && report.numFailedTests === 0) || report.numTotalTests === 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + (silent ? 1 : 0) };
  } catch {
    // No report at all: vitest itself broke down before it could write one.
    return { passed: 0, failed: 1 };
  }
}
