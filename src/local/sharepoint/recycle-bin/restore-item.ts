import { logChange } from '../changes/change-log';
import { fieldsOf } from '../fields/field-store';
import type { Call } from '../http/call';
import { insertItem } from '../items/write-item';
import type { Recycled } from './recycled';

/** Puts an item back with its id, author and versions. A unique column that has its value by now refuses it. */
export function restoreItem(call: Call, recycled: Recycled): void {
  insertItem(call.store, recycled.listId, fieldsOf(call.store, recycled.listId), recycled.item);
  call.store.run('UPDATE lists SET item_count = item_count + 1 WHERE id = ?', recycled.listId);
  call.store.run('DELETE FROM recycled WHERE guid = ?', recycled.guid);
  logChange(call, { listId: recycled.listId, itemId: recycled.item.id, itemGuid: recycled.item.guid, kind: 'restore' });
}
