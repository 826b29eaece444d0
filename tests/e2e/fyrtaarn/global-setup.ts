import type { TestProject } from 'vitest/node';
import { type Fyrtaarn, runFyrtaarn } from './run-fyrtaarn';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The product, started once for all files; whoever writes, writes to a plan or a strategy that no other file looks at. */
    readonly fyrtaarn: Fyrtaarn;
  }
}

/** Starts the product by its own command, on the production build; answers how to stop it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...fyrtaarn } = await runFyrtaarn();
  project.provide('fyrtaarn', fyrtaarn);
  return stop;
}
