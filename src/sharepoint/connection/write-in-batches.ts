import type { SPFI } from '@pnp/sp';
import type { ServiceError } from '../../domain/service-error';
import { BATCH_LIMIT, runBatch } from './run-batch';
import { toServiceError } from './translate-error';

/** One row to add or change. */
export interface RowWrite {
  /** Bytes it adds to a batch, roughly. */
  readonly size: number;
  readonly run: (batched: SPFI) => Promise<unknown>;
}

export type WriteResult = { readonly value: unknown } | { readonly error: ServiceError };

/** SharePoint takes about 1 MiB a batch; half leaves room for headers and for letters of two bytes. */
const BATCH_BYTES = 500_000;
const ATTEMPTS = 4;
const LONGEST_WAIT_SECONDS = 60;

/**
 * Writes rows in batches and says how each went. Parts that SharePoint throttles are sent again after the wait it asks
 * for: PnPjs retries whole requests only. Throws `ServiceError` when a batch as a whole is refused.
 */
export async function writeInBatches(sp: SPFI, writes: readonly RowWrite[], wait: (ms: number) => Promise<void>, onDone?: (count: number) => void): Promise<readonly WriteResult[]> {
  const results: WriteResult[] = [];
  for (const chunk of inChunks(writes)) {
    results.push(...(await writeChunk(sp, chunk, wait)));
    onDone?.(chunk.length);
  }
  return results;
}

/** Runs of at most 100 writes and half a mebibyte, in their order. */
export function inChunks<T extends { readonly size: number }>(writes: readonly T[]): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const write of writes) {
    const last = chunks.at(-1);
    bytes += write.size;
    if (last !== undefined && last.length < BATCH_LIMIT && bytes <= BATCH_BYTES) last.push(write);
    else {
      chunks.push([write]);
      bytes = write.size;
    }
  }
  return chunks;
}

async function writeChunk(sp: SPFI, chunk: readonly RowWrite[], wait: (ms: number) => Promise<void>): Promise<readonly WriteResult[]> {
  const results = new Map<RowWrite, WriteResult>();
  let left: readonly RowWrite[] = chunk;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const sent = left;
    const settled: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) => sent.map((write) => write.run(batched)));
    for (const [at, write] of sent.entries()) results.set(write, await toResult(settled[at]));
    const throttled = sent.flatMap((write) => throttling(results.get(write)) ?? []);
    if (throttled.length === 0 || attempt === ATTEMPTS) break;
    left = sent.filter((write) => throttling(results.get(write)) !== null);
    await wait(1000 * Math.min(LONGEST_WAIT_SECONDS, Math.max(...throttled)));
  }
  return chunk.map((write) => results.get(write) ?? { value: undefined });
}

async function toResult(part: PromiseSettledResult<unknown> | undefined): Promise<WriteResult> {
  return part?.status === 'rejected' ? { error: await toServiceError(part.reason) } : { value: part?.value };
}

/** The seconds to wait for a throttled write; null for any other result. */
function throttling(result: WriteResult | undefined): number | null {
  return result !== undefined && 'error' in result && result.error.kind === 'throttled' ? (result.error.details.retryAfterSeconds ?? 1) : null;
}
