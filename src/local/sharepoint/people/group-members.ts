import type { Store } from '../../store/open-store';

export function addToGroup(store: Store, siteId: number, groupId: number, userId: number): void {
  store.run('INSERT OR IGNORE INTO group_members (site_id, group_id, user_id) VALUES (?, ?, ?)', siteId, groupId, userId);
}

export function removeFromGroup(store: Store, siteId: number, groupId: number, userId: number): void {
  store.run('DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND user_id = ?', siteId, groupId, userId);
}

export function memberIds(store: Store, siteId: number, groupId: number): readonly number[] {
  return store.all<{ user_id: number }>('SELECT user_id FROM group_members WHERE site_id = ? AND group_id = ? ORDER BY user_id', siteId, groupId).map((row) => row.user_id);
}

export function groupIdsOf(store: Store, siteId: number, userId: number): readonly number[] {
  return store.all<{ group_id: number }>('SELECT group_id FROM group_members WHERE site_id = ? AND user_id = ? ORDER BY group_id', siteId, userId).map((row) => row.group_id);
}
