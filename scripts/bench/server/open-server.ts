import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as v from 'valibot';
import { grownFile } from '../../grow/grown-file';
import type { GrowSizes } from '../../grow/sizes';
import { inRoot } from '../../root';

const SERVED = v.object({ siteUrl: v.string(), tokens: v.array(v.string()) });

/** A server of its own over a copy of grown data. */
export interface BenchServer extends v.InferOutput<typeof SERVED> {
  readonly close: () => Promise<void>;
}

/** Starts one; so many people can sign in. */
export async function openServer(sizes: GrowSizes, people: number): Promise<BenchServer> {
  const data = await grownFile(sizes);
  const child = fork(inRoot('scripts', 'bench', 'server', 'serve-grown.ts'), [data.dataFile, String(people)], { execArgv: ['--import', 'tsx'] });
  const failed = once(child, 'exit').then(([code]: unknown[]) => Promise.reject(new Error(`The server ended by itself (${String(code)}).`)));
  const [served] = await Promise.race([once(child, 'message'), failed]) as unknown[];
  failed.catch(() => undefined); // From here on it ends because it is told to.
  return {
    ...v.parse(SERVED, served),
    close: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
      data.remove();
    },
  };
}
