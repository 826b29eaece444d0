import type { SPFI } from '@pnp/sp';
import { toServiceError } from '../../domain/service-error';
import { inChunks, writeInBatches } from '../connection/write-in-batches';
import type { RowWrite, WriteResult } from '../connection/write-in-batches';

/**
 * Sends many writes, a hundred a request, and says how each went. A request that fails takes only its own writes with it.
 * Throws `ServiceError` only when nothing at all arrived.
 */
export async function sendMany(sp: SPFI, writes: readonly RowWrite[], wait: (ms: number) => Promise<void>): Promise<readonly WriteResult[]> {
  const results: WriteResult[] = [];
  let arrived = writes.length === 0;
  for (const chunk of inChunks(writes)) {
    try {
      results.push(...(await writeInBatches(sp, chunk, wait)));
      arrived = true;
    } catch (error) {
      results.push(...chunk.map(() => ({ error: toServiceError(error) })));
    }
  }
  const first = results[0];
  if (!arrived && first !== undefined && 'error' in first) throw first.error;
  return results;
}
