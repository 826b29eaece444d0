import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { ServiceError } from '../../domain/service-error';
import { compareStatus } from '../../domain/status/newest-status';
import type { Planstatus } from '../../domain/status/planstatus';
import { listAt } from '../connection/list-at';
import { runBatch } from '../connection/run-batch';
import { planstatusColumns, planstatusKey } from '../rows/planstatus-row';
import { findPlanstatus } from './find-planstatus';
import type { StoredPlanstatus } from './find-planstatus';
import { orderOf } from './to-planstatus';

/** Each lost race means that somebody else got through, so a handful is enough for a whole meeting saving at once. */
const ATTEMPTS = 5;
/** So often is a throttled write sent, and so long is the wait between: as the connection does it with whole requests. */
const SENDINGS = 3;
const LONGEST_WAIT_SECONDS = 10;

type Wait = (ms: number) => Promise<void>;

/**
 * Makes Planstatus show an entry, unless it shows a newer one already. Writes under `If-Match`: when somebody was
 * faster, what they wrote is read and compared again. `known` is the row as read before, to spare a request.
 * Throws `ServiceError`.
 */
export async function projectStatus(sp: SPFI, next: Omit<Planstatus, 'id'>, known: StoredPlanstatus | null, wait: Wait = waitFor): Promise<Planstatus> {
  let stored = known;
  for (let attempt = 1; ; attempt += 1) {
    const shown = stored?.planstatus ?? null;
    if (shown !== null && compareStatus(orderOf(shown), orderOf(next)) >= 0) return shown;
    try {
      return { id: await write(sp, next, stored, wait), ...next };
    } catch (error) {
      if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
      stored = await findPlanstatus(sp, planstatusKey(next));
    }
  }
}

/**
 * As a batch of one: every row has an address of its own, for which a browser would first have to ask leave. A part that
 * SharePoint throttles is no throttled request, so it is sent again here, after the wait it asks for.
 */
async function write(sp: SPFI, next: Omit<Planstatus, 'id'>, stored: StoredPlanstatus | null, wait: Wait): Promise<number> {
  for (let sending = 1; ; sending += 1) {
    const [part] = await runBatch(sp, (batched) => [writeRow(batched, next, stored)]);
    if (part.status === 'fulfilled') return part.value;
    if (!isThrottled(part.reason)) throw part.reason;
    const seconds = part.reason.details.retryAfterSeconds ?? sending;
    if (sending === SENDINGS || seconds > LONGEST_WAIT_SECONDS) throw part.reason;
    await wait(seconds * 1000);
  }
}

async function writeRow(sp: SPFI, next: Omit<Planstatus, 'id'>, stored: StoredPlanstatus | null): Promise<number> {
  const { items } = listAt(sp, 'Planstatus');
  if (stored === null) return v.parse(v.object({ Id: v.number() }), await items.add(planstatusColumns(next))).Id;
  await items.getById(stored.id).update(planstatusColumns(next), stored.etag);
  return stored.id;
}

/** Somebody changed the row (409, 412), made it first (its key is unique), or it was deleted meanwhile. */
function isLostRace(error: unknown): boolean {
  return error instanceof ServiceError && ['conflict', 'duplicate', 'item-missing'].includes(error.kind);
}

function isThrottled(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.kind === 'throttled';
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
