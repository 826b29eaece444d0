import type { TestProject } from 'vitest/node';
import { buildTab } from '../../../scripts/start/build-tab';
import { type Fyrtaarn, runFyrtaarn } from './run-fyrtaarn';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The product, started once for each worker. */
    readonly fyrtaarner: readonly Fyrtaarn[];
  }
}

const FIRST_PORT = 5500;
const PORTS_EACH = 50;

/** Starts the product by its own command, on the production build, for each worker; answers how to stop them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildTab(); // once, before all of them would
  const starts = Array.from({ length: project.config.maxWorkers }, (_, index) => runFyrtaarn(FIRST_PORT + index * PORTS_EACH));
  const stop = async (): Promise<void> => {
    for (const start of await Promise.allSettled(starts)) if (start.status === 'fulfilled') await start.value.stop();
  };
  const started = await Promise.all(starts).catch(async (cause: unknown) => {
    await stop();
    throw cause;
  });
  project.provide('fyrtaarner', started.map(({ hostUrl, siteUrl, tokenUrl, data }) => ({ hostUrl, siteUrl, tokenUrl, data })));
  return stop;
}
