/** The ports above the first one belong to this worker alone: two that look for a free port at the same moment find the same one. */
const WORKER_STEP = 1000;

/** Where this worker looks for free ports, when a lone one would begin at `first`. */
export function portOfWorker(first: number): number {
  return first + WORKER_STEP * (Number(process.env.VITEST_POOL_ID ?? '1') - 1);
}
