import type { SPFI } from '@pnp/sp';
import { BATCH_LIMIT, runBatch } from '../connection/run-batch';
import { toServiceError } from '../connection/translate-error';
import type { Operation } from './operation';

export type OperationProgress = (operation: Pick<Operation, 'step' | 'subject'>, done: number, total: number) => void;

/**
 * Runs operations in order, up to 100 a request; gives the answer of each (undefined for one that was done before).
 * Throws the first refusal as `ServiceError`; what was done stays done, and the next run plans the rest.
 */
export async function runOperations(sp: SPFI, operations: readonly Operation[], onProgress?: OperationProgress): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (let from = 0; from < operations.length; from += BATCH_LIMIT) {
    const chunk = operations.slice(from, from + BATCH_LIMIT);
    const settled: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, (batched) => chunk.map((operation) => operation.run(batched)));
    for (const [at, operation] of chunk.entries()) {
      answers.push(await answerOf(operation, settled[at]));
      onProgress?.(operation, answers.length, operations.length);
    }
  }
  return answers;
}

async function answerOf(operation: Operation, part: PromiseSettledResult<unknown> | undefined): Promise<unknown> {
  if (part?.status !== 'rejected') return part?.value;
  const error = await toServiceError(part.reason);
  if (operation.tolerates?.includes(error.kind) === true) return undefined;
  throw error;
}
