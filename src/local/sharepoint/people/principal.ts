import type { Store } from '../../store/open-store';

export const USER_KIND = 1;
export const GROUP_KIND = 8;

/** A user or a group of a site; both draw their ids from one sequence. */
export interface Principal {
  readonly id: number;
  readonly kind: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly upn: string | null;
  readonly object_id: string | null;
  readonly site_admin: number;
  readonly description: string | null;
  readonly owner: number | null;
  /** 1 when only members, the owner and whoever manages rights may see who is in the group. */
  readonly members_only: number;
}

const COLUMNS = 'id, kind, login, title, email, upn, object_id, site_admin, description, owner, members_only';

export function findPrincipal(store: Store, siteId: number, id: number): Principal | undefined {
  return store.first<Principal>(`SELECT ${COLUMNS} FROM principals WHERE site_id = ? AND id = ?`, siteId, id);
}

/** All of one kind, by id. */
export function principalsOfKind(store: Store, siteId: number, kind: number): readonly Principal[] {
  return store.remember(`principals ${siteId} ${kind}`, ['principals'], () => principalsAfter(store, siteId, kind, 0, null));
}

/** So many of one kind (null: all) after the first ones. */
export function principalsAfter(store: Store, siteId: number, kind: number, skip: number, most: number | null): readonly Principal[] {
  return store.all<Principal>(`SELECT ${COLUMNS} FROM principals WHERE site_id = ? AND kind = ? ORDER BY id LIMIT ? OFFSET ?`, siteId, kind, most ?? -1, skip);
}

/** Logins and group names are the same in any case. Most come as they were stored, which the index answers; only the others are looked for among all. */
export function findByLogin(store: Store, siteId: number, kind: number, login: string): Principal | undefined {
  const exact = store.first<Principal>(`SELECT ${COLUMNS} FROM principals WHERE site_id = ? AND login = ? AND kind = ?`, siteId, login, kind);
  if (exact !== undefined) return exact;
  const wanted = login.toLowerCase();
  return principalsOfKind(store, siteId, kind).find((principal) => principal.login.toLowerCase() === wanted);
}

export function nextPrincipalId(store: Store, siteId: number): number {
  const row = store.first<{ next_principal: number }>('UPDATE sites SET next_principal = next_principal + 1 WHERE id = ? RETURNING next_principal', siteId);
  return (row?.next_principal ?? 1) - 1;
}
