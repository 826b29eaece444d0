import type { Store } from '../../store/open-store';
import { FULL, fromHalves, NOTHING } from './permission-bits';
import type { Permissions } from './permission-bits';
import type { Scope } from './scope';

/** Every table that says who may do what. */
const TABLES = ['principals', 'group_members', 'role_definitions', 'role_assignments'] as const;

/** What a principal may do here, by all levels it has itself or through its groups. Site administrators may do everything. */
export function effectivePermissions(store: Store, siteId: number, scope: Scope, userId: number): Permissions {
  return store.remember(`permissions ${siteId} ${scope} ${userId}`, TABLES, () => readPermissions(store, siteId, scope, userId));
}

function readPermissions(store: Store, siteId: number, scope: Scope, userId: number): Permissions {
  if (isSiteAdmin(store, siteId, userId)) return FULL;
  const levels = store.all<{ high: number; low: number }>(
    `SELECT r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.site_id = a.site_id AND r.id = a.role_id
     WHERE a.site_id = ?1 AND a.list_id = ?2 AND (a.principal_id = ?3
       OR a.principal_id IN (SELECT group_id FROM group_members WHERE site_id = ?1 AND user_id = ?3))`,
    siteId, scope, userId,
  );
  return levels.reduce((held, { high, low }) => held | fromHalves(high, low), NOTHING);
}

function isSiteAdmin(store: Store, siteId: number, userId: number): boolean {
  return store.first<{ site_admin: number }>('SELECT site_admin FROM principals WHERE site_id = ? AND id = ?', siteId, userId)?.site_admin === 1;
}
