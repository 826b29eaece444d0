import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../../domain/service-error';

/** SharePoint takes at most 100 operations a batch. */
export const BATCH_LIMIT = 100;

type Settled<T extends readonly unknown[]> = { -readonly [K in keyof T]: PromiseSettledResult<T[K]> };
type Parts<T extends readonly unknown[]> = { readonly [K in keyof T]: Promise<T[K]> };

/**
 * Runs what `build` asks of the batched site as one POST and says how each part went (a rejection is a `ServiceError`).
 * The parts are never awaited alone: when the POST itself fails, PnPjs leaves them unsettled for ever.
 */
export async function runBatch<const T extends readonly unknown[]>(sp: SPFI, build: (batched: SPFI) => Parts<T>): Promise<Settled<T>> {
  const [batched, execute] = sp.batched({ maxRequests: BATCH_LIMIT });
  const parts = build(batched);
  if (parts.length > BATCH_LIMIT) throw new ServiceError('refused', { subject: `batch of ${parts.length}` });
  const settled = Promise.allSettled(parts);
  await execute();
  return settled;
}

/** The same, where one refused part means that all is refused: throws the first refusal. */
export async function readBatch<const T extends readonly unknown[]>(sp: SPFI, build: (batched: SPFI) => Parts<T>): Promise<T> {
  const settled = await runBatch<T>(sp, build);
  const values = settled.map((part: PromiseSettledResult<unknown>) => {
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  });
  return values as unknown as T;
}
