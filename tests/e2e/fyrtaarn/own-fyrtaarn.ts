import { inject } from 'vitest';
import type { Fyrtaarn } from './run-fyrtaarn';

/** The product of this worker, which no other file uses at the same time; whoever writes, writes to a plan or a strategy that no other file looks at. */
export function ownFyrtaarn(): Fyrtaarn {
  const worker = process.env.VITEST_POOL_ID ?? '1';
  const own = inject('fyrtaarner')[Number(worker) - 1];
  if (own === undefined) throw new Error(`No Fyrtårn was started for worker ${worker}.`);
  return own;
}
