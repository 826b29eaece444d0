import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { CurrentPerson, CurrentPersonSource } from '../../domain/ports/current-person';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { permissionsAllow } from '../rights/base-permissions';
import { PERSON, PERSON_SELECT } from '../rows/person-row';

const HALF = v.pipe(v.union([v.string(), v.number()]), v.transform(Number));
const PERMISSIONS = v.object({ High: HALF, Low: HALF });

/** Asks SharePoint, in one request, who is signed in and what they may do. Throws `ServiceError`. */
export async function readCurrentPerson(sp: SPFI): Promise<CurrentPerson> {
  const [user, statusopdateringer, handleplaner] = await readBatch(sp, (batched) => [
    batched.web.currentUser.select(...PERSON_SELECT)<unknown>(),
    listAt(batched, 'Statusopdateringer').effectiveBasePermissions<unknown>(),
    listAt(batched, 'Handleplaner').effectiveBasePermissions<unknown>(),
  ]);
  return {
    person: v.parse(PERSON, user),
    mayRegisterStatus: permissionsAllow(v.parse(PERMISSIONS, statusopdateringer), 'add'),
    mayEditPlans: permissionsAllow(v.parse(PERMISSIONS, handleplaner), 'edit'),
  };
}

export function createCurrentPersonSource(sp: SPFI): CurrentPersonSource {
  return { read: () => readCurrentPerson(sp) };
}
