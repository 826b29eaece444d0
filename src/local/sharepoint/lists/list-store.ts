import type { Store } from '../../store/open-store';
import type { List, ListSettings } from './list';

interface ListRow {
  id: number;
  guid: string;
  title: string;
  leaf: string;
  template: number;
  description: string;
  settings: string;
  version: number;
  unique_scope: number;
  created: string;
  modified: string;
  deleted_item: string;
  item_count: number;
  last_change: number;
  last_ticks: string;
}

function readRow(row: ListRow): List {
  return {
    id: row.id, guid: row.guid, title: row.title, leaf: row.leaf, template: row.template, description: row.description, settings: JSON.parse(row.settings) as ListSettings,
    version: row.version, uniqueScope: row.unique_scope === 1, created: row.created, modified: row.modified, deletedItem: row.deleted_item,
    itemCount: row.item_count, lastChange: row.last_change, lastTicks: row.last_ticks,
  };
}

export function listsOf(store: Store, siteId: number): readonly List[] {
  return store.all<ListRow>('SELECT * FROM lists WHERE site_id = ? ORDER BY id', siteId).map(readRow);
}

export function findListByGuid(store: Store, siteId: number, guid: string): List | undefined {
  const row = store.first<ListRow>('SELECT * FROM lists WHERE site_id = ? AND guid = ?', siteId, guid);
  return row && readRow(row);
}

/** By the last part of its address, spelled as it was born. Every request names one: it is read again only after something was written. */
export function findListByLeaf(store: Store, siteId: number, leaf: string): List | undefined {
  return store.remember(`list ${siteId} ${leaf}`, ['lists'], () => {
    const row = store.first<ListRow>('SELECT * FROM lists WHERE site_id = ? AND leaf = ?', siteId, leaf);
    return row && readRow(row);
  });
}

/** Titles are the same in any case. */
export function findListByTitle(store: Store, siteId: number, title: string): List | undefined {
  const exact = store.first<ListRow>('SELECT * FROM lists WHERE site_id = ? AND title = ?', siteId, title);
  if (exact) return readRow(exact);
  const wanted = title.toLowerCase();
  return listsOf(store, siteId).find((list) => list.title.toLowerCase() === wanted);
}

export function updateList(store: Store, list: List): void {
  store.run(
    'UPDATE lists SET title = ?, description = ?, settings = ?, version = version + 1, modified = ? WHERE id = ?',
    list.title, list.description, JSON.stringify(list.settings), list.modified, list.id,
  );
}

export function deleteList(store: Store, list: List): void {
  store.run('DELETE FROM role_assignments WHERE list_id = ?', list.id);
  store.run('DELETE FROM lists WHERE id = ?', list.id);
}
