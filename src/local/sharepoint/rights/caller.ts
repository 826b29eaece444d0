import type { Store } from '../../store/open-store';
import { effectivePermissions } from './effective-permissions';
import type { Permissions } from './permission-bits';
import { ON_WEB } from './scope';
import type { Scope } from './scope';

/** Who is calling, and how much of their rights the token lets through. */
export interface Caller {
  /** The caller's entry among the site's users. */
  readonly userId: number;
  /** What the token's scopes or roles allow at most. */
  readonly ceiling: Permissions;
  /** True for an app's own token: its roles are its rights. */
  readonly app: boolean;
}

/** What the caller may do on the web, or on a list with rights of its own. */
export function permissionsOf(store: Store, siteId: number, caller: Caller, scope: Scope = ON_WEB): Permissions {
  return caller.app ? caller.ceiling : caller.ceiling & effectivePermissions(store, siteId, scope, caller.userId);
}
