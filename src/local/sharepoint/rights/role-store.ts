import type { Store } from '../../store/open-store';

/** A permission level of a site. */
export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  /** 0 for a site's own levels; the built-in ones are found by it in every language. */
  readonly kind: number;
  readonly high: number;
  readonly low: number;
  readonly position: number;
  readonly hidden: number;
}

export function rolesOfSite(store: Store, siteId: number): readonly Role[] {
  return store.all<Role>('SELECT id, name, description, kind, high, low, position, hidden FROM role_definitions WHERE site_id = ? ORDER BY position, id', siteId);
}

export function findRole(store: Store, siteId: number, id: number): Role | undefined {
  return store.first<Role>('SELECT id, name, description, kind, high, low, position, hidden FROM role_definitions WHERE site_id = ? AND id = ?', siteId, id);
}

export function insertRole(store: Store, siteId: number, role: Omit<Role, 'id' | 'kind' | 'hidden'>): number {
  const row = store.first<{ next_role: number }>('UPDATE sites SET next_role = next_role + 1 WHERE id = ? RETURNING next_role', siteId);
  const id = (row?.next_role ?? 1) - 1;
  store.run(
    'INSERT INTO role_definitions (site_id, id, name, description, kind, high, low, position, hidden) VALUES (?, ?, ?, ?, 0, ?, ?, ?, 0)',
    siteId, id, role.name, role.description, role.high, role.low, role.position,
  );
  return id;
}

export function updateRole(store: Store, siteId: number, role: Role): void {
  store.run(
    'UPDATE role_definitions SET name = ?, description = ?, high = ?, low = ?, position = ? WHERE site_id = ? AND id = ?',
    role.name, role.description, role.high, role.low, role.position, siteId, role.id,
  );
}

/** A deleted level takes its assignments with it. */
export function deleteRole(store: Store, siteId: number, id: number): void {
  store.run('DELETE FROM role_assignments WHERE site_id = ? AND role_id = ?', siteId, id);
  store.run('DELETE FROM role_definitions WHERE site_id = ? AND id = ?', siteId, id);
}
