import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { CurrentPerson, CurrentPersonSource } from '../../domain/ports/current-person';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import { BASE_PERMISSIONS, permissionsAllow } from '../rights/base-permissions';
import { PERSON, PERSON_SELECT } from '../rows/person-row';

/** Asks SharePoint, in one request, who is signed in and what they may do. Throws `ServiceError`. */
export async function readCurrentPerson(sp: SPFI): Promise<CurrentPerson> {
  const [user, statusopdateringer, handleplaner] = await readBatch(sp, (batched) => [
    batched.web.currentUser.select(...PERSON_SELECT)<unknown>(),
    listAt(batched, 'Statusopdateringer').effectiveBasePermissions<unknown>(),
    listAt(batched, 'Handleplaner').effectiveBasePermissions<unknown>(),
  ]);
  return {
    person: v.parse(PERSON, user),
    mayRegisterStatus: permissionsAllow(v.parse(BASE_PERMISSIONS, statusopdateringer), 'add'),
    mayEditPlans: permissionsAllow(v.parse(BASE_PERMISSIONS, handleplaner), 'edit'),
  };
}

export function createCurrentPersonSource(sp: SPFI): CurrentPersonSource {
  return { read: () => readCurrentPerson(sp) };
}
