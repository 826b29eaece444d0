import type { SPFI } from '@pnp/sp';
import type { RegistreretStatus } from '../../domain/ports/status-journal';
import { ServiceError } from '../../domain/service-error';
import type { Planstatus } from '../../domain/status/planstatus';
import type { NyStatusopdatering, Statusopdatering } from '../../domain/status/statusopdatering';
import { runBatch } from '../connection/run-batch';
import { planstatusKey } from '../rows/planstatus-row';
import { addEntry, appendEntry } from './append-entry';
import { findPlanstatus } from './find-planstatus';
import type { StoredPlanstatus } from './find-planstatus';
import { projectStatus } from './project-status';
import { toPlanstatus } from './to-planstatus';

/**
 * Appends an entry, then brings Planstatus up to date: two requests, as the row to overwrite is read in one batch with the append.
 * What is appended is saved; a projection that fails is said (`projected: false`) and repaired by the next entry or by
 * `rebuildPlanstatus`. Throws `ServiceError` when the entry itself could not be stored.
 */
export async function registerStatus(sp: SPFI, ny: NyStatusopdatering): Promise<RegistreretStatus> {
  const { opdatering, row } = await appendLookingUp(sp, ny);
  const next = toPlanstatus(opdatering);
  if (next === null) return { opdatering, planstatus: null, projected: true };
  const planstatus = await tryToProject(sp, next, row);
  return { opdatering, planstatus, projected: planstatus !== null };
}

/** The row of Planstatus as it was beside the append; null when it could not be looked up. */
type Lookup = { readonly stored: StoredPlanstatus | null } | null;

interface Appended {
  readonly opdatering: Statusopdatering;
  readonly row: Lookup;
}

async function appendLookingUp(sp: SPFI, { handleplanId, ...about }: NyStatusopdatering): Promise<Appended> {
  const ny = { handleplanId, ...about };
  if (handleplanId === null) return { opdatering: await appendEntry(sp, ny), row: null };
  const key = planstatusKey({ handleplanId, specialomraadeId: about.specialomraadeId });
  const [appended, found] = await runBatch(sp, (batched) => [addEntry(batched, ny), findPlanstatus(batched, key)] as const);
  const row = found.status === 'fulfilled' ? { stored: found.value } : null; // The entry must not be lost because its projection cannot be looked up.
  return { opdatering: appended.status === 'fulfilled' ? appended.value : await appendAfter(sp, ny, appended.reason), row };
}

/** A part of a batch is not sent again where it is throttled, and cannot read what is there under its key: the plain way does both. */
function appendAfter(sp: SPFI, ny: NyStatusopdatering, refusal: unknown): Promise<Statusopdatering> {
  if (refusal instanceof ServiceError && ['throttled', 'duplicate'].includes(refusal.kind)) return appendEntry(sp, ny);
  throw refusal;
}

async function tryToProject(sp: SPFI, next: Omit<Planstatus, 'id'>, row: Lookup): Promise<Planstatus | null> {
  try {
    return await projectStatus(sp, next, row === null ? await findPlanstatus(sp, planstatusKey(next)) : row.stored);
  } catch {
    return null; // The entry stands; `projected: false` tells the screen, and the rebuild repairs.
  }
}
