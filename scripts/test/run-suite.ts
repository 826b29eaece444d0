import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { inRoot } from '../root';
import { countVitest, type Counts, type SuiteResult } from './suite-result';

function runNode(parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: inRoot(), stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

async function timed(name: string, run: () => Promise<Counts>): Promise<SuiteResult> {
  const start = performance.now();
  const counts = await run();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/** Runs a tool that passes or fails as a whole: type check, lint, build. */
export function runTool(name: string, script: string, parameters: readonly string[]): Promise<SuiteResult> {
  return timed(name, async () => {
    const code = await runNode([inRoot('node_modules', script), ...parameters]);
    return code === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
  });
}

/** Runs vitest projects and counts their tests. */
export function runVitest(name: string, projects: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<SuiteResult> {
  const report = inRoot('node_modules', '.cache', `vitest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  return timed(name, async () => {
    const selected = projects.flatMap((project) => ['--project', project]);
    const code = await runNode([inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', ...selected, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], environment);
    return countVitest(report, code);
  });
}
