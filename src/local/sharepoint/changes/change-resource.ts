import { createHash } from 'node:crypto';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import type { List } from '../lists/list';
import { listAddress } from '../lists/list';
import { Complex } from '../odata/resource';
import type { Resource } from '../odata/resource';
import { findPrincipal } from '../people/principal';
import { CHANGE } from './change-log';
import type { Change } from './change-log';
import { changeToken } from './change-token';

/** A line of the log as `getchanges` answers it. */
export function changeResource(call: Call, list: List, change: Change): Resource {
  const type = change.item_id === 0 ? 'SP.ChangeList' : 'SP.ChangeItem';
  const editor = findPrincipal(call.store, call.site.id, change.editor);
  return {
    type,
    uri: `${type}${createHash('sha256').update(String(change.number)).digest('hex').slice(0, 32)}`,
    properties: {
      ChangeToken: new Complex('SP.ChangeToken', { StringValue: changeToken(list, change.ticks, change.number) }),
      ChangeType: change.kind,
      SiteId: call.site.guid,
      Time: change.time,
      Editor: editor?.title ?? '',
      EditorEmailHint: editor?.email ?? null,
      ...(change.item_id === 0 ? {} : { ItemId: change.item_id }),
      ListId: list.guid,
      ServerRelativeUrl: change.item_id === 0 ? listAddress(call.site.path, list) : `${listAddress(call.site.path, list)}/${change.item_id}_.000`,
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.item_guid,
      WebId: call.site.webGuid,
    },
  };
}

const FLAGS: Readonly<Record<number, string>> = {
  [CHANGE.add]: 'Add', [CHANGE.update]: 'Update', [CHANGE.delete]: 'DeleteObject', [CHANGE.restore]: 'Restore', [CHANGE.rename]: 'Rename',
  [CHANGE.roleAssignmentAdd]: 'RoleAssignmentAdd', [CHANGE.roleAssignmentDelete]: 'RoleAssignmentDelete',
};

/** A change query asks for kinds of things and kinds of changes by flags; both have to be named. */
export function isAskedFor(query: JsonObject, change: Change): boolean {
  const flag = FLAGS[change.kind];
  return query[change.item_id === 0 ? 'List' : 'Item'] === true && flag !== undefined && query[flag] === true;
}
