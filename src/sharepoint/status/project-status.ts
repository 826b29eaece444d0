import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { ServiceError } from '../../domain/service-error';
import { compareStatus } from '../../domain/status/newest-status';
import type { Planstatus } from '../../domain/status/planstatus';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { planstatusColumns, planstatusKey } from '../rows/planstatus-row';
import { findPlanstatus } from './find-planstatus';
import type { StoredPlanstatus } from './find-planstatus';
import { orderOf } from './to-planstatus';

/** Each lost race means that somebody else got through, so a handful is enough for a whole meeting saving at once. */
const ATTEMPTS = 5;

/**
 * Makes Planstatus show an entry, unless it shows a newer one already. Writes under `If-Match`: when somebody was
 * faster, what they wrote is read and compared again. `known` is the row as read before, to spare a request.
 * Throws `ServiceError`.
 */
export async function projectStatus(sp: SPFI, next: Omit<Planstatus, 'id'>, known: StoredPlanstatus | null): Promise<Planstatus> {
  let stored = known;
  for (let attempt = 1; ; attempt += 1) {
    const shown = stored?.planstatus ?? null;
    if (shown !== null && compareStatus(orderOf(shown), orderOf(next)) >= 0) return shown;
    try {
      return { id: await write(sp, next, stored), ...next };
    } catch (error) {
      if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
      stored = await findPlanstatus(sp, planstatusKey(next));
    }
  }
}

/** As a batch of one: every row has an address of its own, for which a browser would first have to ask leave. */
async function write(sp: SPFI, next: Omit<Planstatus, 'id'>, stored: StoredPlanstatus | null): Promise<number> {
  const [id] = await readBatch(sp, (batched) => [writeRow(batched, next, stored)]);
  return id;
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
