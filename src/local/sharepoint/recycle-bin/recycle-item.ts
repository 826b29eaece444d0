import { randomUUID } from 'node:crypto';
import type { Call } from '../http/call';
import type { Item } from '../items/item';
import { removeItem } from '../items/write-item';
import type { List } from '../lists/list';
import { sharePointTime } from '../sites/sharepoint-time';

/** Moves an item to the recycle bin and answers the bin's own id. */
export function recycleItem(call: Call, list: List, item: Item): string {
  const guid = randomUUID();
  const title = item.values.Title;
  call.store.transaction(() => {
    call.store.run(
      'INSERT INTO recycled (guid, site_id, list_id, item_id, title, item, deleted, deleted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      guid, call.site.id, list.id, item.id, typeof title === 'string' ? title : '', JSON.stringify(item), sharePointTime(call.now), call.caller.userId,
    );
    removeItem(call, list, item);
  });
  return guid;
}
