import type { Store } from '../../store/open-store';
import type { Call } from '../http/call';
import { sharePointTime, ticks } from '../sites/sharepoint-time';

/** SharePoint's numbers for what happened. */
export const CHANGE = { add: 1, update: 2, delete: 3, restore: 7, roleAssignmentAdd: 11, roleAssignmentDelete: 12, rename: 4 } as const;

export type ChangeKind = keyof typeof CHANGE;

export interface NewChange {
  readonly listId: number;
  /** 0 for a change of the list itself. */
  readonly itemId: number;
  readonly itemGuid: string;
  readonly kind: ChangeKind;
}

export interface Change {
  readonly number: number;
  readonly item_id: number;
  readonly item_guid: string;
  readonly kind: number;
  readonly time: string;
  readonly ticks: string;
  readonly editor: number;
}

/** Books a change; its number only ever grows, also across restarts. */
export function logChange(call: Pick<Call, 'store' | 'now' | 'caller'>, change: NewChange): void {
  const at = ticks(call.now);
  const number = call.store.run(
    'INSERT INTO changes (list_id, item_id, item_guid, kind, time, ticks, editor) VALUES (?, ?, ?, ?, ?, ?, ?)',
    change.listId, change.itemId, change.itemGuid, CHANGE[change.kind], sharePointTime(call.now), at, call.caller.userId,
  );
  call.store.run('UPDATE lists SET last_change = ?, last_ticks = ? WHERE id = ?', number, at, change.listId);
}

export function changesAfter(store: Store, listId: number, number: number, most: number): readonly Change[] {
  return store.all<Change>('SELECT number, item_id, item_guid, kind, time, ticks, editor FROM changes WHERE list_id = ? AND number > ? ORDER BY number LIMIT ?', listId, number, most);
}

/** Which items have changed after a place in the log; null where they are more than `most`, or the list itself has changed. */
export function changedItems(store: Store, listId: number, number: number, most: number): ReadonlySet<number> | null {
  const rows = store.all<{ id: number }>('SELECT DISTINCT item_id AS id FROM changes WHERE list_id = ? AND number > ? LIMIT ?', listId, number, most + 1);
  const ids = new Set(rows.map(({ id }) => id));
  return rows.length > most || ids.has(0) ? null : ids;
}
