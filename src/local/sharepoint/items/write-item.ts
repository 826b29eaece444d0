import { randomUUID } from 'node:crypto';
import type { Store } from '../../store/open-store';
import { logChange } from '../changes/change-log';
import type { Field } from '../fields/field';
import { fieldsOf } from '../fields/field-store';
import type { Call } from '../http/call';
import type { List } from '../lists/list';
import { sharePointTime } from '../sites/sharepoint-time';
import { defaultValues } from './default-values';
import type { Item, ItemValues } from './item';
import { removeKeys, writeKeys } from './item-keys';

/** Adds an item; columns that the client leaves out get their default. */
export function addItem(call: Call, list: List, given: ItemValues): Item {
  const fields = fieldsOf(call.store, list.id);
  const now = sharePointTime(call.now);
  const values = { ...defaultValues(fields, call.now), ...given };
  return call.store.transaction(() => {
    const item: Item = { id: takeItemId(call.store, list.id, now), guid: randomUUID(), version: 1, created: now, modified: now, author: call.caller.userId, editor: call.caller.userId, values };
    insertItem(call.store, list.id, fields, item);
    logChange(call, { listId: list.id, itemId: item.id, itemGuid: item.guid, kind: 'add' });
    return item;
  });
}

/** Changes the given columns; what the item held before is kept as a version. */
export function changeItem(call: Call, list: List, before: Item, given: ItemValues): Item {
  const after: Item = { ...before, version: before.version + 1, modified: sharePointTime(call.now), editor: call.caller.userId, values: { ...before.values, ...given } };
  call.store.transaction(() => {
    if (list.settings.EnableVersioning !== false) keepVersion(call.store, list.id, before);
    call.store.run(
      'UPDATE items SET version = ?, modified = ?, editor = ?, field_values = ? WHERE list_id = ? AND id = ?',
      after.version, after.modified, after.editor, JSON.stringify(after.values), list.id, after.id,
    );
    removeKeys(call.store, list.id, after.id);
    writeKeys(call.store, list.id, fieldsOf(call.store, list.id), after);
    call.store.run('UPDATE lists SET modified = ? WHERE id = ?', after.modified, list.id);
    logChange(call, { listId: list.id, itemId: after.id, itemGuid: after.guid, kind: 'update' });
  });
  return after;
}

/** Puts a whole item in its place: a new one, or one that comes back from the recycle bin with its id. */
export function insertItem(store: Store, listId: number, fields: readonly Field[], item: Item): void {
  store.run(
    'INSERT INTO items (list_id, id, guid, version, created, modified, author, editor, field_values) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    listId, item.id, item.guid, item.version, item.created, item.modified, item.author, item.editor, JSON.stringify(item.values),
  );
  writeKeys(store, listId, fields, item);
}

/** Takes an item out of its list. Its versions stay until it is gone for good. */
export function removeItem(call: Call, list: List, item: Item): void {
  removeKeys(call.store, list.id, item.id);
  call.store.run('DELETE FROM items WHERE list_id = ? AND id = ?', list.id, item.id);
  call.store.run('UPDATE lists SET item_count = item_count - 1, deleted_item = ? WHERE id = ?', sharePointTime(call.now), list.id);
  logChange(call, { listId: list.id, itemId: item.id, itemGuid: item.guid, kind: 'delete' });
}

/** Counts a new item and answers its id. Ids are never used twice, not even after a deletion. */
function takeItemId(store: Store, listId: number, now: string): number {
  const row = store.first<{ next_item: number }>('UPDATE lists SET next_item = next_item + 1, item_count = item_count + 1, modified = ? WHERE id = ? RETURNING next_item', now, listId);
  return (row?.next_item ?? 1) - 1;
}

function keepVersion(store: Store, listId: number, item: Item): void {
  store.run(
    'INSERT INTO item_versions (list_id, item_id, version, modified, editor, field_values) VALUES (?, ?, ?, ?, ?, ?)',
    listId, item.id, item.version, item.modified, item.editor, JSON.stringify(item.values),
  );
}
