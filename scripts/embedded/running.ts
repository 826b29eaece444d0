import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { runningFile } from './data-folder';

const runningSchema = v.object({ instance: v.string(), hostUrl: v.string(), tabUrl: v.string(), siteUrl: v.string(), tokenUrl: v.string(), graphUrl: v.string() });

/** An embedded Microsoft 365 that runs in another process of this machine. */
export type Running = v.InferOutput<typeof runningSchema>;

/** Where a running one says which it is: the ports in an old file may belong to another program by now. */
export const INSTANCE_PATH = '/instance.json';

const answerSchema = v.object({ instance: v.string() });

function read(file: string): Running | null {
  try {
    return v.parse(runningSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null; // not there, or half written by a process that was killed: nothing runs that we know of
  }
}

/** What is served at `INSTANCE_PATH`. */
export function instanceAnswer(instance: string): string {
  return JSON.stringify({ instance });
}

/** The one that is running and answers as itself, or null. */
export async function findRunning(file = runningFile): Promise<Running | null> {
  const running = read(file);
  if (running === null) return null;
  try {
    const answer = await fetch(new URL(INSTANCE_PATH, running.tabUrl), { signal: AbortSignal.timeout(2000), redirect: 'error' });
    return v.parse(answerSchema, await answer.json()).instance === running.instance ? running : null;
  } catch {
    return null; // the process is gone and its file was left behind, or somebody else has its port
  }
}

/** Tells other commands that this process runs the embedded Microsoft 365. */
export function announceRunning({ instance, hostUrl, tabUrl, siteUrl, tokenUrl, graphUrl }: Running, file = runningFile): void {
  writeFileSync(file, JSON.stringify({ instance, hostUrl, tabUrl, siteUrl, tokenUrl, graphUrl } satisfies Running, null, 2));
}

/** Takes the announcement back, unless another process has announced itself since. */
export function withdrawRunning({ instance }: Pick<Running, 'instance'>, file = runningFile): void {
  if (read(file)?.instance === instance) rmSync(file, { force: true });
}
