import { logChange } from '../changes/change-log';
import type { Call } from '../http/call';
import type { List } from './list';
import { sharePointTime } from '../sites/sharepoint-time';

/** Books that the list itself changed: its ETag and its change token move on. */
export function touchList(call: Call, list: List): void {
  call.store.run('UPDATE lists SET version = version + 1, modified = ? WHERE id = ?', sharePointTime(call.now), list.id);
  logChange(call, { listId: list.id, itemId: 0, itemGuid: list.guid, kind: 'update' });
}
