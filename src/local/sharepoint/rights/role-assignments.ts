import type { Store } from '../../store/open-store';
import { BUILT_IN_ROLE } from './built-in-roles';
import { ON_WEB } from './scope';
import type { Scope } from './scope';

/** Gives a principal a level on the web or on a list with rights of its own. Who had nothing on the web gets Limited Access there, as in SharePoint. */
export function assignRole(store: Store, siteId: number, scope: Scope, principalId: number, roleId: number): void {
  store.run('INSERT OR IGNORE INTO role_assignments (site_id, list_id, principal_id, role_id) VALUES (?, ?, ?, ?)', siteId, scope, principalId, roleId);
  if (scope === ON_WEB || rolesOf(store, siteId, ON_WEB, principalId).length > 0) return;
  assignRole(store, siteId, ON_WEB, principalId, BUILT_IN_ROLE.limitedAccess);
}

export function removeRole(store: Store, siteId: number, scope: Scope, principalId: number, roleId: number): void {
  store.run('DELETE FROM role_assignments WHERE site_id = ? AND list_id = ? AND principal_id = ? AND role_id = ?', siteId, scope, principalId, roleId);
}

export function removePrincipal(store: Store, siteId: number, scope: Scope, principalId: number): void {
  store.run('DELETE FROM role_assignments WHERE site_id = ? AND list_id = ? AND principal_id = ?', siteId, scope, principalId);
}

/** The levels a principal has here by name, not through groups. */
export function rolesOf(store: Store, siteId: number, scope: Scope, principalId: number): readonly number[] {
  return store
    .all<{ role_id: number }>('SELECT role_id FROM role_assignments WHERE site_id = ? AND list_id = ? AND principal_id = ? ORDER BY role_id', siteId, scope, principalId)
    .map((row) => row.role_id);
}

export function assignedPrincipals(store: Store, siteId: number, scope: Scope): readonly number[] {
  return store
    .all<{ principal_id: number }>('SELECT DISTINCT principal_id FROM role_assignments WHERE site_id = ? AND list_id = ? ORDER BY principal_id', siteId, scope)
    .map((row) => row.principal_id);
}

/** Ends inheritance: the list keeps a copy of the web's assignments, or only the caller, with full control. */
export function breakInheritance(store: Store, siteId: number, listId: number, copy: boolean, callerId: number): void {
  store.run('UPDATE lists SET unique_scope = 1 WHERE id = ?', listId);
  store.run('DELETE FROM role_assignments WHERE site_id = ? AND list_id = ?', siteId, listId);
  if (copy) copyFromWeb(store, siteId, listId);
  else assignRole(store, siteId, listId, callerId, BUILT_IN_ROLE.fullControl);
}

function copyFromWeb(store: Store, siteId: number, listId: number): void {
  store.run(
    'INSERT INTO role_assignments (site_id, list_id, principal_id, role_id) SELECT site_id, ?, principal_id, role_id FROM role_assignments WHERE site_id = ? AND list_id = 0 AND role_id <> ?',
    listId, siteId, BUILT_IN_ROLE.limitedAccess,
  );
}

export function resetInheritance(store: Store, siteId: number, listId: number): void {
  store.run('UPDATE lists SET unique_scope = 0 WHERE id = ?', listId);
  store.run('DELETE FROM role_assignments WHERE site_id = ? AND list_id = ?', siteId, listId);
}
