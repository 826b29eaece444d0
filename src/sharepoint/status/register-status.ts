import type { SPFI } from '@pnp/sp';
import type { RegistreretStatus } from '../../domain/ports/status-journal';
import type { Planstatus } from '../../domain/status/planstatus';
import type { NyStatusopdatering } from '../../domain/status/statusopdatering';
import { planstatusKey } from '../rows/planstatus-row';
import { appendEntry } from './append-entry';
import { findPlanstatus } from './find-planstatus';
import type { StoredPlanstatus } from './find-planstatus';
import { projectStatus } from './project-status';
import { toPlanstatus } from './to-planstatus';

/**
 * Appends an entry, then brings Planstatus up to date: two round trips, as the row to overwrite is read beside the append.
 * What is appended is saved; a projection that fails is said (`projected: false`) and repaired by the next entry or by
 * `rebuildPlanstatus`. Throws `ServiceError` when the entry itself could not be stored.
 */
export async function registerStatus(sp: SPFI, ny: NyStatusopdatering): Promise<RegistreretStatus> {
  const row = findRow(sp, ny);
  const opdatering = await appendEntry(sp, ny);
  const next = toPlanstatus(opdatering);
  if (next === null) return { opdatering, planstatus: null, projected: true };
  const planstatus = await tryToProject(sp, next, row);
  return { opdatering, planstatus, projected: planstatus !== null };
}

type Lookup = Promise<{ readonly stored: StoredPlanstatus | null } | null>;

/** Null when it could not be looked up, which only means that the projection will fail too, or look again. */
async function findRow(sp: SPFI, ny: NyStatusopdatering): Lookup {
  if (ny.handleplanId === null) return null;
  try {
    return { stored: await findPlanstatus(sp, planstatusKey({ handleplanId: ny.handleplanId, specialomraadeId: ny.specialomraadeId })) };
  } catch {
    return null; // The entry must not be lost because its projection cannot be looked up.
  }
}

async function tryToProject(sp: SPFI, next: Omit<Planstatus, 'id'>, row: Lookup): Promise<Planstatus | null> {
  try {
    const found = await row;
    return await projectStatus(sp, next, found === null ? await findPlanstatus(sp, planstatusKey(next)) : found.stored);
  } catch {
    return null; // The entry stands; `projected: false` tells the screen, and the rebuild repairs.
  }
}
