import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import { BATCH_LIMIT, runBatch } from '../connection/run-batch';
import { toServiceError } from '../connection/translate-error';

const USER = v.object({ Id: v.number() });

/** SharePoint's name for a member of the organisation, from the sign-in name (UPN). Lower case: SharePoint compares so. */
export function loginNameOf(upn: string): string {
  return `i:0#.f|membership|${upn.toLowerCase()}`;
}

/**
 * Makes people known to the site and gives their ids by sign-in name. Those whom the directory does not know
 * are absent from the answer. Throws `ServiceError` where SharePoint could not be asked.
 */
export async function ensureLogins(sp: SPFI, upns: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  for (let from = 0; from < upns.length; from += BATCH_LIMIT) {
    const chunk = upns.slice(from, from + BATCH_LIMIT);
    const settled: readonly PromiseSettledResult<unknown>[] = await runBatch(sp, ({ web }) => chunk.map((upn): Promise<unknown> => web.ensureUser(loginNameOf(upn))));
    for (const [at, upn] of chunk.entries()) {
      const id = await idOf(settled[at]);
      if (id !== null) known.set(upn, id);
    }
  }
  return known;
}

/** Anything but a lost way, a missing right or throttling means: nobody of that name. SharePoint has no code of its own for it. */
async function idOf(part: PromiseSettledResult<unknown> | undefined): Promise<number | null> {
  if (part?.status !== 'rejected') return v.parse(USER, part?.value).Id;
  const error = await toServiceError(part.reason);
  if (['offline', 'throttled', 'signed-out', 'no-access'].includes(error.kind)) throw error;
  return null;
}
