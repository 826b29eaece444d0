import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { inRoot } from '../../../scripts/root';

/** Where the product runs, and the folder in which it keeps its data. */
export interface Fyrtaarn {
  readonly hostUrl: string;
  readonly siteUrl: string;
  readonly tokenUrl: string;
  readonly data: string;
}

export interface StartedFyrtaarn extends Fyrtaarn {
  readonly stop: () => Promise<void>;
}

const runningSchema = v.object({ hostUrl: v.string(), siteUrl: v.string(), tokenUrl: v.string() });

function launch(data: string, name: string, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [inRoot('scripts', 'bootstrap.mjs'), name, ...parameters], { cwd: inRoot(), env: { ...process.env, FYRTAARN_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, output })));
}

/** Resolves when the command has printed its address; rejects with what it said when it ends before. */
function printsAddress(child: ChildProcess, end: Promise<{ output: string }>): Promise<void> {
  const printed = new Promise<void>((resolve) => child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('Fyrtårn er klar') && resolve()));
  return Promise.race([printed, end.then(({ output }) => Promise.reject(new Error(`npm start ended:\n${output}`)))]);
}

/** Starts the product as a newcomer does, on a data folder of its own. */
export async function runFyrtaarn(firstPort = 5500): Promise<StartedFyrtaarn> {
  const data = mkdtempSync(join(tmpdir(), 'fyrtaarn-'));
  const child = launch(data, 'start', ['--port', String(firstPort)]);
  const end = ended(child);
  await printsAddress(child, end);
  const running = v.parse(runningSchema, JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')));
  return {
    ...running,
    data,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Runs another command of the product against the one that runs; answers what it printed. */
export function runCommand({ data }: Fyrtaarn, name: string, parameters: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  return ended(launch(data, name, parameters));
}
