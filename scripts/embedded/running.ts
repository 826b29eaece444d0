import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { runningFile } from './data-folder';

const runningSchema = v.object({ pid: v.number(), hostUrl: v.string(), siteUrl: v.string(), tokenUrl: v.string() });

/** An embedded Microsoft 365 that runs in another process of this machine. */
export type Running = v.InferOutput<typeof runningSchema>;

function read(): Running | null {
  try {
    return v.parse(runningSchema, JSON.parse(readFileSync(runningFile, 'utf8')));
  } catch {
    return null; // not there, or half written by a process that was killed: nothing runs that we know of
  }
}

/** The one that is running and answers, or null. */
export async function findRunning(): Promise<Running | null> {
  const running = read();
  if (running === null) return null;
  try {
    await fetch(running.hostUrl, { signal: AbortSignal.timeout(2000) });
    return running;
  } catch {
    return null; // the process is gone; its file was left behind
  }
}

/** Tells other commands that this process runs the embedded Microsoft 365. */
export function announceRunning(running: Omit<Running, 'pid'>): void {
  writeFileSync(runningFile, JSON.stringify({ pid: process.pid, ...running }, null, 2));
}

export function withdrawRunning(): void {
  rmSync(runningFile, { force: true });
}
