import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';
import { permissionsOf } from './caller';
import { includes, PERMISSION } from './permission-bits';
import type { Permissions } from './permission-bits';
import { ON_WEB } from './scope';
import type { Scope } from './scope';

/** Refuses with 403 what the caller may not do here. */
export function requirePermission(call: Call, asked: Permissions, scope: Scope = ON_WEB): void {
  if (!includes(permissionsOf(call.store, call.site.id, call.caller, scope), asked)) throw refuse.accessDenied();
}

/** Every call needs to open the site over remote interfaces; whoever has no right there is refused with 403. */
export function requireSiteAccess(call: Call): void {
  const held = permissionsOf(call.store, call.site.id, call.caller);
  if (!includes(held, PERMISSION.open | PERMISSION.useRemoteInterfaces)) throw refuse.unauthorised();
}
