import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { inRoot } from '../../root';
import type { Figure } from '../figure';
import { median } from '../statistics';

const ROUNDS = 9;
const PORT = 5900;
const READY = 'Fyrtårn er klar';
/** Written by `npm test`. */
const TEST_SECONDS = inRoot('node_modules', '.cache', 'fyrtaarn-test-seconds.json');

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** `npm start` on a data folder until the address is printed, in seconds; then it is stopped. */
async function startOnce(data: string): Promise<number> {
  const started = performance.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['start', '--', '--port', String(PORT)], { cwd: inRoot(), env: { ...process.env, FYRTAARN_DATA: data }, stdio: ['ignore', 'pipe', 'inherit'], detached: true, shell: process.platform === 'win32' });
  const output: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      output.push(text.toString());
      if (output.join('').includes(READY)) resolve();
    });
    child.once('exit', () => reject(new Error(`npm start ended:\n${output.join('')}`)));
  });
  const seconds = (performance.now() - started) / 1000;
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM'); // npm and what it started
  await ended(child);
  return seconds;
}

/** The seconds of the last `npm test` on this machine; null when it has not run. */
function lastTestSeconds(): number | null {
  return existsSync(TEST_SECONDS) ? v.parse(v.object({ seconds: v.number() }), JSON.parse(readFileSync(TEST_SECONDS, 'utf8'))).seconds : null;
}

/** How long a person waits for the commands: `npm start` from the second time on, and the last `npm test`. */
export async function measureCommands(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'fyrtaarn-bench-start-'));
  try {
    await startOnce(data);
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) seconds.push(await startOnce(data));
    const tests = lastTestSeconds();
    if (tests === null) process.stderr.write('npm test har ikke kørt her endnu, så dens tid mangler i tabellen.\n');
    return [
      { name: 'npm start, fra anden gang, til adressen står der', value: median(seconds), unit: 's', goal: 5 },
      ...(tests === null ? [] : [{ name: 'npm test, sidste gang den kørte', value: tests / 60, unit: 'min', goal: 8 }]),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
