import type { Store } from '../../store/open-store';
import type { Item } from '../items/item';

/** An item in the recycle bin. */
export interface Recycled {
  readonly guid: string;
  readonly listGuid: string;
  readonly listId: number;
  readonly title: string;
  readonly item: Item;
  readonly deleted: string;
  readonly deletedBy: number;
}

interface RecycledRow {
  guid: string;
  list_guid: string;
  list_id: number;
  title: string;
  item: string;
  deleted: string;
  deleted_by: number;
}

/** The newest deletion first. */
export function recycledOf(store: Store, siteId: number): readonly Recycled[] {
  const rows = store.all<RecycledRow>(
    'SELECT r.guid, l.guid AS list_guid, r.list_id, r.title, r.item, r.deleted, r.deleted_by FROM recycled r JOIN lists l ON l.id = r.list_id WHERE r.site_id = ? ORDER BY r.deleted DESC, r.rowid DESC',
    siteId,
  );
  return rows.map((row) => ({ guid: row.guid, listGuid: row.list_guid, listId: row.list_id, title: row.title, item: JSON.parse(row.item) as Item, deleted: row.deleted, deletedBy: row.deleted_by }));
}

/** Gone for good, with its versions. */
export function deleteRecycled(store: Store, recycled: Recycled): void {
  store.run('DELETE FROM recycled WHERE guid = ?', recycled.guid);
  store.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', recycled.listId, recycled.item.id);
}
