import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countVitest } from '../../../scripts/test/suite-result';

const folder = mkdtempSync(join(tmpdir(), 'fyrtaarn-suite-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(statuses: readonly string[]): string {
  const file = join(folder, `${statuses.join('-')}.json`);
  const assertionResults = statuses.map((status, at) => ({ fullName: `a plan ${at}`, status, failureMessages: status === 'failed' ? ['Error: it is not\n    at somewhere'] : [] }));
  const count = (status: string) => statuses.filter((other) => other === status).length;
  writeFileSync(file, JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), numTotalTests: statuses.length, testResults: [{ assertionResults }] }));
  return file;
}

test('a suite says how many tests passed, and names those that did not, with the first line of why', () => {
  expect(countVitest(report(['passed', 'failed']), 1)).toEqual({ passed: 1, failed: 1, failures: ['a plan 1: Error: it is not'] });
  expect(countVitest(report(['passed']), 0)).toEqual({ passed: 1, failed: 0, failures: [] });
});

test('a run without a test, one that failed without a failed test and one that wrote no report are failures', () => {
  expect(countVitest(report([]), 0).failed).toBe(1);
  expect(countVitest(report(['passed', 'passed']), 1)).toMatchObject({ passed: 2, failed: 1, failures: ['a file that could not be run'] });
  expect(countVitest(join(folder, 'none.json'), 1)).toMatchObject({ passed: 0, failed: 1 });
});
