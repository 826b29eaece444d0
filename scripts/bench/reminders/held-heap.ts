import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // V8 has no other way to it from within a process.

/** Megabytes that the process holds on its heap when all that nobody needs has been collected. */
export function heldHeap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
