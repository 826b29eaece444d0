import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/open-store';

/** A view is kept and answered, but nothing is drawn by it. */
export interface View {
  readonly guid: string;
  readonly title: string;
  readonly isDefault: boolean;
  readonly settings: ViewSettings;
}

export interface ViewSettings {
  readonly query: string;
  readonly rowLimit: number;
  readonly fields: readonly string[];
}

interface ViewRow {
  guid: string;
  title: string;
  is_default: number;
  settings: string;
}

export function viewsOf(store: Store, listId: number): readonly View[] {
  return store
    .all<ViewRow>('SELECT guid, title, is_default, settings FROM views WHERE list_id = ? ORDER BY id', listId)
    .map((row) => ({ guid: row.guid, title: row.title, isDefault: row.is_default === 1, settings: JSON.parse(row.settings) as ViewSettings }));
}

export function insertDefaultView(store: Store, listId: number): void {
  saveView(store, listId, { guid: randomUUID(), title: 'All Items', isDefault: true, settings: { query: '', rowLimit: 30, fields: ['LinkTitle'] } });
}

/** Adds the view, or replaces the one of the same GUID. */
export function saveView(store: Store, listId: number, view: View): void {
  store.run('DELETE FROM views WHERE list_id = ? AND guid = ?', listId, view.guid);
  store.run('INSERT INTO views (list_id, guid, title, is_default, settings) VALUES (?, ?, ?, ?, ?)', listId, view.guid, view.title, Number(view.isDefault), JSON.stringify(view.settings));
}

export function deleteView(store: Store, listId: number, guid: string): void {
  store.run('DELETE FROM views WHERE list_id = ? AND guid = ?', listId, guid);
}
